package io.accountplanning.jpa;

import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanRepository;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.transaction.StaleVersionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Plans and their sections. Every save takes the plan's row first, so that two saves of one plan never wait for each other. */
final class JpaPlanRepository implements PlanRepository {

    private static final String IS_OWN =
            "select count(p) from ApPlan p where p.id = :plan and p.tenantId = :tenant and " + PlanListQuery.own("p");

    private final TenantId tenant;
    private final Entities entities;
    private final PlanNumbers numbers;

    JpaPlanRepository(TenantId tenant, Entities entities, PlanNumbers numbers) {
        this.tenant = tenant;
        this.entities = entities;
        this.numbers = numbers;
    }

    @Override
    public AccountPlan insert(PlanId id, PlanDetails details, Stamp created) {
        return insert(List.of(new NewPlanRow(id, details, List.of())), created).get(0);
    }

    /** Rows of one table one after the other, so that they can go out in batches. */
    @Override
    public List<AccountPlan> insert(List<NewPlanRow> plans, Stamp created) {
        if (plans.isEmpty()) {
            return List.of();
        }
        long first = numbers.next(tenant, entities, plans.size());
        List<PlanEntity> inserted = new ArrayList<>();
        for (NewPlanRow plan : plans) {
            inserted.add(entity(plan, first + inserted.size(), created));
        }
        entities.addInOrder(inserted);
        plans.forEach(plan -> plan.sections()
                .forEach(part -> entities.add(
                        new SectionEntity(scope(plan.id()), part.type().key(), created))));
        Stream<SectionType<?>> types =
                plans.stream().flatMap(plan -> plan.sections().stream()).map(PlanDocument.Part::type);
        types.distinct().forEach(type -> begin(type, plans));
        entities.flush();
        return inserted.stream().map(PlanEntity::plan).toList();
    }

    private PlanEntity entity(NewPlanRow plan, long number, Stamp created) {
        PlanEntity entity = new PlanEntity(tenant, plan.id(), number, plan.details(), created);
        plan.section(Placement.SECTION).ifPresent(entity::take);
        return entity;
    }

    private <S extends PlanSection> void begin(SectionType<S> type, List<NewPlanRow> plans) {
        Map<PlanScope, S> sections = new LinkedHashMap<>();
        plans.forEach(plan -> plan.section(type).ifPresent(section -> sections.put(scope(plan.id()), section)));
        SectionMappings.find(type).begin(sections);
    }

    @Override
    public List<AccountPlan> find(Collection<PlanId> ids) {
        List<AccountPlan> found = new ArrayList<>();
        for (List<UUID> chunk : Chunks.of(ids.stream().map(PlanId::value).toList())) {
            entities.list(
                            PlanEntity.class,
                            "select p from ApPlan p where p.id in :plans and p.tenantId = :tenant",
                            Map.of("plans", chunk, "tenant", tenant.value()))
                    .forEach(plan -> found.add(plan.plan()));
        }
        return found;
    }

    @Override
    public Map<PlanId, PlanId> followUpsOf(Collection<PlanId> ids) {
        Map<PlanId, PlanId> followUps = new HashMap<>();
        for (List<String> chunk : Chunks.of(ids.stream().map(PlanId::toString).toList())) {
            entities.values(
                            Object[].class,
                            "select p.followsId, p.id from ApPlan p where p.followsId in :plans and p.tenantId = :tenant",
                            Map.of("plans", chunk, "tenant", tenant.value()))
                    .forEach(row -> followUps.put(PlanId.parse((String) row[0]), new PlanId((UUID) row[1])));
        }
        return followUps;
    }

    @Override
    public Optional<AccountPlan> find(PlanId id) {
        return entities.find(
                        PlanEntity.class, "select p from ApPlan p where p.id = :plan and p.tenantId = :tenant", key(id))
                .map(PlanEntity::plan);
    }

    @Override
    public void lockPlacements() {
        numbers.lock(tenant, entities);
    }

    @Override
    public Optional<PlanId> followUpOf(PlanId id) {
        return first("p.followsId = :other", Map.of("other", id.toString(), "tenant", tenant.value()));
    }

    @Override
    public Optional<PlanId> primaryOf(ClientId client) {
        return first("p.primaryOf = :client", Map.of("client", client.value(), "tenant", tenant.value()));
    }

    @Override
    public List<PlanId> below(PlanId id) {
        return ids(
                "p.parentId = :parent and p.deletedAt is null order by p.numberSequence",
                Map.of("parent", id.toString(), "tenant", tenant.value()));
    }

    @Override
    public List<PlanId> startedFrom(String template) {
        return ids(
                "p.templateId = :template order by p.numberSequence",
                Map.of("template", template, "tenant", tenant.value()));
    }

    private Optional<PlanId> first(String condition, Map<String, ?> parameters) {
        return ids(condition, parameters).stream().findFirst();
    }

    private List<PlanId> ids(String condition, Map<String, ?> parameters) {
        return entities
                .values(UUID.class, "select p.id from ApPlan p where p.tenantId = :tenant and " + condition, parameters)
                .stream()
                .map(PlanId::new)
                .toList();
    }

    @Override
    public void remove(PlanId id) {
        if (find(id).isEmpty()) {
            return;
        }
        Map<String, ?> plan = Map.of("plan", id.value());
        SectionMappings.removeAll(scope(id));
        for (String entity :
                List.of("ApHealthEntry", "ApHealth", "ApCustomSection", "ApSection", "ApActivity", "ApSnapshot")) {
            entities.execute("delete from " + entity + " e where e.planId = :plan", plan);
        }
        entities.execute("delete from ApPlan p where p.id = :plan", plan);
    }

    @Override
    public boolean isOwn(PlanId id, UserId user) {
        Map<String, ?> parameters = Map.of("plan", id.value(), "tenant", tenant.value(), "user", user.value());
        return entities.values(Long.class, IS_OWN, parameters).get(0) > 0;
    }

    @Override
    public <S extends PlanSection> SectionState<S> section(PlanId id, SectionType<S> type) {
        return new StoredSections(entities, tenant).section(id, type);
    }

    @Override
    public Map<PlanId, List<PlanDocument.Part<?>>> sections(Collection<PlanId> ids, List<SectionType<?>> types) {
        return new StoredSections(entities, tenant).sections(ids, types);
    }

    @Override
    public <S extends PlanSection> SectionState<S> save(
            PlanId id, SectionType<S> type, SectionState<S> before, S after, Stamp changed) {
        if (after instanceof PlanDetails details) {
            saveDetails(id, before.version(), details, changed);
        } else {
            touch(id, changed);
            nextVersion(id, type, before.version(), changed);
            SectionMappings.find(type).save(scope(id), before.value(), after);
            entities.flush();
        }
        return new SectionState<>(after, before.version() + 1, changed);
    }

    private void saveDetails(PlanId id, long version, PlanDetails details, Stamp changed) {
        int saved = entities.execute(
                "update ApPlan p set p.version = :next, p.changedAt = :at, p.changedBy = :by"
                        + " where p.id = :plan and p.tenantId = :tenant and p.version = :version",
                Map.of(
                        "next", version + 1,
                        "at", StoredValues.moment(changed.at()),
                        "by", changed.by().value(),
                        "plan", id.value(),
                        "tenant", tenant.value(),
                        "version", version));
        requireOne(saved, "plan " + id);
        entities.editable(
                        PlanEntity.class, "select p from ApPlan p where p.id = :plan and p.tenantId = :tenant", key(id))
                .forEach(plan -> plan.take(details));
        entities.flush();
    }

    /** Edits that only give a new status are saved together with those that start from the same version. */
    @Override
    public void save(List<EditedDetails> edits, Stamp changed) {
        Map<StatusEdit, List<UUID>> alike = new HashMap<>();
        for (EditedDetails edit : edits) {
            if (edit.before().value().withStatus(edit.after().status()).equals(edit.after())) {
                StatusEdit key =
                        new StatusEdit(edit.before().version(), edit.after().status());
                alike.computeIfAbsent(key, none -> new ArrayList<>())
                        .add(edit.plan().value());
            } else {
                saveDetails(edit.plan(), edit.before().version(), edit.after(), changed);
            }
        }
        alike.forEach((edit, plans) -> Chunks.of(plans).forEach(chunk -> saveStatus(edit, chunk, changed)));
    }

    private record StatusEdit(long version, PlanStatus status) {}

    private void saveStatus(StatusEdit edit, List<UUID> plans, Stamp changed) {
        int saved = entities.execute(
                "update ApPlan p set p.status = :status, p.version = :next, p.changedAt = :at, p.changedBy = :by"
                        + " where p.id in :plans and p.tenantId = :tenant and p.version = :version",
                Map.of(
                        "status", edit.status().name(),
                        "next", edit.version() + 1,
                        "at", StoredValues.moment(changed.at()),
                        "by", changed.by().value(),
                        "plans", plans,
                        "tenant", tenant.value(),
                        "version", edit.version()));
        if (saved != plans.size()) {
            throw new StaleVersionException("one of " + plans.size() + " plans", null);
        }
    }

    private void touch(PlanId id, Stamp changed) {
        int touched = entities.execute(
                "update ApPlan p set p.changedAt = :at, p.changedBy = :by where p.id = :plan and p.tenantId = :tenant",
                Map.of(
                        "at", StoredValues.moment(changed.at()),
                        "by", changed.by().value(),
                        "plan", id.value(),
                        "tenant", tenant.value()));
        requireOne(touched, "plan " + id);
    }

    private void nextVersion(PlanId id, SectionType<?> type, long version, Stamp changed) {
        if (version == 0) {
            // Of two first edits at once, one breaks the primary key.
            entities.add(new SectionEntity(scope(id), type.key(), changed));
            entities.flush();
            return;
        }
        int saved = entities.execute(
                "update ApSection s set s.version = :next, s.changedAt = :at, s.changedBy = :by"
                        + " where s.planId = :plan and s.sectionKey = :section and s.version = :version",
                Map.of(
                        "next", version + 1,
                        "at", StoredValues.moment(changed.at()),
                        "by", changed.by().value(),
                        "plan", id.value(),
                        "section", type.key(),
                        "version", version));
        requireOne(saved, type.key() + " of plan " + id);
    }

    private static void requireOne(int rows, String what) {
        if (rows != 1) {
            throw new StaleVersionException(what, null);
        }
    }

    private PlanScope scope(PlanId id) {
        return new PlanScope(entities, tenant, id);
    }

    private Map<String, Object> key(PlanId id) {
        return Map.of("plan", id.value(), "tenant", tenant.value());
    }
}
