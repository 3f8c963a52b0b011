package io.accountplanning.jpa;

import io.accountplanning.activity.ActivityCursor;
import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.activity.ActivityFilter;
import io.accountplanning.activity.ActivityRepository;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The activity log. */
final class JpaActivityRepository implements ActivityRepository {

    private static final String OF_PLAN = "select a from ApActivity a where a.planId = :plan and a.tenantId = :tenant";
    private static final String OF_TENANT = "select a from ApActivity a, ApPlan p"
            + " where p.id = a.planId and a.tenantId = :tenant and p.tenantId = :tenant and p.deletedAt is null";
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
    public List<ActivityEntry> latest(PlanId plan, int most, @Nullable ActivityCursor after) {
        return latest(plan, ActivityFilter.all(), most, after);
    }

    @Override
    public List<ActivityEntry> latest(PlanId plan, ActivityFilter filter, int most, @Nullable ActivityCursor after) {
        return latest(OF_PLAN, key(plan), filter, most, after);
    }

    @Override
    public List<ActivityEntry> find(
            ActivityFilter filter, Visibility visibility, int most, @Nullable ActivityCursor after) {
        if (visibility instanceof Visibility.None) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("tenant", tenant.value()));
        String visible = "";
        if (visibility instanceof Visibility.Own own) {
            visible = " and " + PlanListQuery.own("p");
            parameters.put("user", own.user().value());
        }
        return latest(OF_TENANT + visible, parameters, filter, most, after);
    }

    private List<ActivityEntry> latest(
            String of,
            Map<String, Object> parameters,
            ActivityFilter filter,
            int most,
            @Nullable ActivityCursor after) {
        StringBuilder question = new StringBuilder(of);
        among("a.changedBy", "people", values(filter.people(), UserId::value), question, parameters);
        among("a.sectionKey", "sections", filter.sections(), question, parameters);
        among("a.actorKind", "actors", values(filter.actors(), Enum::name), question, parameters);
        if (!filter.leftOut().isEmpty()) {
            question.append(" and a.sectionKey not in :leftOut");
            parameters.put("leftOut", filter.leftOut());
        }
        within(filter, question, parameters);
        if (!filter.kinds().isEmpty()) {
            question.append(filter.kinds().stream()
                    .map(kind -> "a." + kind.name().toLowerCase(Locale.ROOT) + " = true")
                    .sorted()
                    .collect(Collectors.joining(" or ", " and (", ")")));
        }
        if (after != null) {
            // The first half is what an index can start from.
            question.append(" and a.changedAt <= :at and (a.changedAt < :at or a.id < :id)");
            parameters.put("at", StoredValues.moment(after.at()));
            parameters.put("id", after.id());
        }
        return entries(entities.list(ActivityEntity.class, question + NEWEST_FIRST, parameters, most));
    }

    private static void within(ActivityFilter filter, StringBuilder question, Map<String, Object> parameters) {
        Instant from = filter.from();
        if (from != null) {
            question.append(" and a.changedAt >= :from");
            parameters.put("from", StoredValues.moment(from));
        }
        Instant until = filter.until();
        if (until != null) {
            question.append(" and a.changedAt < :until");
            parameters.put("until", StoredValues.moment(until));
        }
    }

    private static <V> Set<String> values(Set<V> some, Function<V, String> text) {
        return some.stream().map(text).collect(Collectors.toSet());
    }

    private static void among(
            String column, String name, Set<String> some, StringBuilder question, Map<String, Object> parameters) {
        if (!some.isEmpty()) {
            question.append(" and ").append(column).append(" in :").append(name);
            parameters.put(name, some);
        }
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
