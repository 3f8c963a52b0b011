package io.accountplanning.jpa;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps a host's own section as JSON. */
final class CustomSection<S extends PlanSection> implements SectionPart<S> {

    private static final String ONE = " from ApCustomSection e where e.planId = :plan and e.sectionKey = :section";

    private final SectionType<S> type;

    CustomSection(SectionType<S> type) {
        this.type = type;
    }

    @Override
    public void load(PlanScopes plans, Map<UUID, S> sections) {
        plans.rows(CustomSectionEntity.class, " and e.sectionKey = :section", Map.of("section", type.key()))
                .forEach(stored -> sections.computeIfPresent(
                        stored.planId(), (id, section) -> SectionJson.read(type, Json.read(stored.content()))));
    }

    @Override
    public void begin(PlanScope plan, S empty, S section) {
        plan.entities().add(new CustomSectionEntity(plan, type.key(), Json.write(SectionJson.write(type, section))));
    }

    @Override
    public void save(PlanScope plan, S before, S after) {
        String json = Json.write(SectionJson.write(type, after));
        List<CustomSectionEntity> stored =
                plan.entities().editable(CustomSectionEntity.class, "select e" + ONE, key(plan));
        if (stored.isEmpty()) {
            plan.entities().add(new CustomSectionEntity(plan, type.key(), json));
        } else {
            stored.get(0).take(json);
        }
    }

    @Override
    public void remove(PlanScope plan) {
        plan.entities().execute("delete" + ONE, key(plan));
    }

    private Map<String, Object> key(PlanScope plan) {
        return Map.of("plan", plan.id(), "section", type.key());
    }
}
