package io.accountplanning.jpa;

import io.accountplanning.host.TenantId;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads sections of plans, with as many questions for many plans as for one. A section that was never edited costs none. */
final class StoredSections {

    private final Entities entities;
    private final TenantId tenant;

    StoredSections(Entities entities, TenantId tenant) {
        this.entities = entities;
        this.tenant = tenant;
    }

    <S extends PlanSection> SectionState<S> section(PlanId id, SectionType<S> type) {
        return load(scopes(List.of(id.value())), type)
                .getOrDefault(id.value(), new SectionState<>(type.empty(), 0, null));
    }

    Map<PlanId, List<PlanDocument.Part<?>>> sections(Collection<PlanId> ids, List<SectionType<?>> types) {
        Map<PlanId, List<PlanDocument.Part<?>>> sections = new HashMap<>();
        for (List<UUID> chunk : Chunks.of(ids.stream().map(PlanId::value).toList())) {
            Map<UUID, List<PlanDocument.Part<?>>> parts = new HashMap<>();
            chunk.forEach(id -> parts.put(id, new ArrayList<>()));
            PlanScopes plans = scopes(chunk);
            Map<String, Map<UUID, SectionEntity>> versions = versions(plans, types);
            types.forEach(type -> add(plans, type, versions.getOrDefault(type.key(), Map.of()), parts));
            parts.forEach((id, ofPlan) -> sections.put(new PlanId(id), ofPlan));
        }
        return sections;
    }

    private <S extends PlanSection> void add(
            PlanScopes plans,
            SectionType<S> type,
            Map<UUID, SectionEntity> versions,
            Map<UUID, List<PlanDocument.Part<?>>> parts) {
        Map<UUID, SectionState<S>> states = load(plans, type, versions);
        SectionState<S> empty = new SectionState<>(type.empty(), 0, null);
        parts.forEach((id, ofPlan) -> ofPlan.add(new PlanDocument.Part<>(type, states.getOrDefault(id, empty))));
    }

    private <S extends PlanSection> Map<UUID, SectionState<S>> load(PlanScopes plans, SectionType<S> type) {
        return load(plans, type, versions(plans, List.of(type)).getOrDefault(type.key(), Map.of()));
    }

    private <S extends PlanSection> Map<UUID, SectionState<S>> load(
            PlanScopes plans, SectionType<S> type, Map<UUID, SectionEntity> versions) {
        Map<UUID, SectionState<S>> states = new HashMap<>();
        if (type.type() == PlanDetails.class) {
            plans.plans().forEach(plan -> states.put(plan.id(), details(type, plan)));
        } else if (!versions.isEmpty()) {
            Map<UUID, S> stored = SectionMappings.find(type).load(scopes(versions.keySet()));
            versions.forEach((id, version) -> states.put(
                    id,
                    new SectionState<>(stored.getOrDefault(id, type.empty()), version.version(), version.changed())));
        }
        return states;
    }

    private static <S extends PlanSection> SectionState<S> details(SectionType<S> type, PlanEntity stored) {
        SectionState<PlanDetails> details = stored.plan().state();
        return new SectionState<>(type.type().cast(details.value()), details.version(), details.changed());
    }

    /**
     * Versions are read before rows: when somebody saves in between, they are too old for the rows, and a save on them fails. Asked for
     * several sections, all of the plans' are read, since providers keep the SQL of that.
     */
    private static Map<String, Map<UUID, SectionEntity>> versions(
            PlanScopes plans, List<? extends SectionType<?>> types) {
        List<String> keys = types.stream()
                .filter(type -> type.type() != PlanDetails.class)
                .map(SectionType::key)
                .toList();
        Map<String, Map<UUID, SectionEntity>> versions = new HashMap<>();
        if (!keys.isEmpty()) {
            List<SectionEntity> found = keys.size() == 1
                    ? plans.rows(SectionEntity.class, " and e.sectionKey = :section", Map.of("section", keys.get(0)))
                    : plans.rows(SectionEntity.class, "", Map.of());
            found.stream()
                    .filter(stored -> keys.contains(stored.key()))
                    .forEach(stored -> versions.computeIfAbsent(stored.key(), key -> new LinkedHashMap<>())
                            .put(stored.planId(), stored));
        }
        return versions;
    }

    private PlanScopes scopes(Collection<UUID> ids) {
        return new PlanScopes(entities, tenant, ids);
    }
}
