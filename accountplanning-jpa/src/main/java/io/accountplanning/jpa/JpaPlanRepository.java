package io.accountplanning.jpa;

import io.accountplanning.host.UserId;
import io.accountplanning.permission.TenantId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanRepository;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.transaction.StaleVersionException;
import java.util.Map;
import java.util.Optional;

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
        PlanEntity plan = new PlanEntity(tenant, id, numbers.next(tenant, entities), details, created);
        entities.add(plan);
        entities.flush();
        return plan.plan();
    }

    @Override
    public Optional<AccountPlan> find(PlanId id) {
        return entities.find(
                        PlanEntity.class, "select p from ApPlan p where p.id = :plan and p.tenantId = :tenant", key(id))
                .map(PlanEntity::plan);
    }

    @Override
    public boolean isOwn(PlanId id, UserId user) {
        Map<String, ?> parameters = Map.of("plan", id.value(), "tenant", tenant.value(), "user", user.value());
        return entities.values(Long.class, IS_OWN, parameters).get(0) > 0;
    }

    @Override
    public <S extends PlanSection> SectionState<S> section(PlanId id, SectionType<S> type) {
        if (type.type() == PlanDetails.class) {
            return find(id).map(plan -> details(type, plan)).orElseGet(() -> new SectionState<>(type.empty(), 0, null));
        }
        // The version before the rows: when somebody saves in between, it is too old for the rows, and a save on it
        // fails.
        return entities.find(
                        SectionEntity.class,
                        "select s from ApSection s where s.planId = :plan and s.sectionKey = :section"
                                + " and s.tenantId = :tenant",
                        Map.of("plan", id.value(), "section", type.key(), "tenant", tenant.value()))
                .map(stored -> new SectionState<>(
                        SectionMappings.find(type).load(scope(id)), stored.version(), stored.changed()))
                .orElseGet(() -> new SectionState<>(type.empty(), 0, null));
    }

    private static <S extends PlanSection> SectionState<S> details(SectionType<S> type, AccountPlan plan) {
        return new SectionState<>(type.type().cast(plan.details()), plan.version(), plan.changed());
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
