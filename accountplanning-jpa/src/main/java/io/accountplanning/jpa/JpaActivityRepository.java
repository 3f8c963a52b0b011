package io.accountplanning.jpa;

import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.activity.ActivityRepository;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.TenantId;
import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The activity log. */
final class JpaActivityRepository implements ActivityRepository {

    private static final String OF_PLAN = "select a from ApActivity a where a.planId = :plan and a.tenantId = :tenant";
    private static final String NEWEST_FIRST = " order by a.changedAt desc, a.id desc";

    private final TenantId tenant;
    private final Entities entities;

    JpaActivityRepository(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    @Override
    public void append(ActivityEntry entry) {
        entities.add(new ActivityEntity(tenant, entry));
    }

    @Override
    public List<ActivityEntry> latest(PlanId plan, int most, @Nullable ActivityEntry before) {
        Map<String, Object> parameters = key(plan);
        String older = "";
        if (before != null) {
            older = " and (a.changedAt < :at or (a.changedAt = :at and a.id < :id))";
            parameters.put("at", StoredValues.moment(before.stamp().at()));
            parameters.put("id", before.id());
        }
        return entries(entities.list(ActivityEntity.class, OF_PLAN + older + NEWEST_FIRST, parameters, most));
    }

    @Override
    public List<ActivityEntry> since(PlanId plan, String section, long version) {
        Map<String, Object> parameters = key(plan);
        parameters.put("section", section);
        parameters.put("version", version);
        return entries(entities.list(
                ActivityEntity.class,
                OF_PLAN + " and a.sectionKey = :section and a.version > :version order by a.version",
                parameters));
    }

    @Override
    public Optional<Instant> lastChangeByPerson(PlanId plan, Instant notAfter) {
        Map<String, Object> parameters = key(plan);
        parameters.put("kind", Actor.Kind.STAFF.name());
        parameters.put("latest", StoredValues.moment(notAfter));
        return entities
                .values(
                        OffsetDateTime.class,
                        "select a.changedAt from ApActivity a where a.planId = :plan and a.tenantId = :tenant"
                                + " and a.actorKind = :kind and a.changedAt <= :latest" + NEWEST_FIRST,
                        parameters,
                        1)
                .stream()
                .map(OffsetDateTime::toInstant)
                .findFirst();
    }

    private static List<ActivityEntry> entries(List<ActivityEntity> stored) {
        return stored.stream().map(ActivityEntity::entry).toList();
    }

    private Map<String, Object> key(PlanId plan) {
        return new HashMap<>(Map.of("plan", plan.value(), "tenant", tenant.value()));
    }
}
