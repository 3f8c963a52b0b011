package io.accountplanning.inmemory;

import io.accountplanning.activity.ActivityCursor;
import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.activity.ActivityFilter;
import io.accountplanning.activity.ActivityRepository;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The activity log in memory. */
final class InMemoryActivityRepository implements ActivityRepository {

    private static final Comparator<ActivityCursor> OLDEST_FIRST = Comparator.comparing(ActivityCursor::at)
            .thenComparing(cursor -> cursor.id().toString());

    private final TenantId tenant;
    private final Tables tables;

    InMemoryActivityRepository(TenantId tenant, Tables tables) {
        this.tenant = tenant;
        this.tables = tables;
    }

    @Override
    public void append(ActivityEntry entry) {
        if (!isOwn(entry.plan())) {
            throw new IllegalStateException(
                    "There is no plan " + entry.plan() + " of " + tenant + " to log a change of");
        }
        tables.log(entry);
    }

    @Override
    public List<ActivityEntry> latest(PlanId plan, int most, @Nullable ActivityCursor after) {
        return latest(entries(plan), most, after);
    }

    @Override
    public List<ActivityEntry> latest(PlanId plan, ActivityFilter filter, int most, @Nullable ActivityCursor after) {
        return latest(entries(plan).filter(filter::matches), most, after);
    }

    @Override
    public List<ActivityEntry> find(
            ActivityFilter filter, Visibility visibility, int most, @Nullable ActivityCursor after) {
        InMemoryPlanRepository plans = new InMemoryPlanRepository(tenant, tables);
        Stream<ActivityEntry> visible = plans.all()
                .filter(plan -> !plan.isDeleted() && plans.sees(visibility, plan.id()))
                .flatMap(plan -> entries(plan.id()));
        return latest(visible.filter(filter::matches), most, after);
    }

    private static List<ActivityEntry> latest(Stream<ActivityEntry> entries, int most, @Nullable ActivityCursor after) {
        return entries.filter(entry -> after == null || OLDEST_FIRST.compare(entry.cursor(), after) < 0)
                .sorted(Comparator.comparing(ActivityEntry::cursor, OLDEST_FIRST.reversed()))
                .limit(most)
                .toList();
    }

    @Override
    public List<ActivityEntry> since(PlanId plan, String section, long version) {
        return entries(plan)
                .filter(entry -> entry.section().equals(section) && entry.version() > version)
                .sorted(Comparator.comparing(ActivityEntry::version))
                .toList();
    }

    @Override
    public Optional<Instant> lastChangeByPerson(PlanId plan, Instant notAfter) {
        return entries(plan)
                .filter(entry -> entry.kind() == Actor.Kind.STAFF)
                .map(entry -> entry.stamp().at())
                .filter(at -> !at.isAfter(notAfter))
                .max(Comparator.naturalOrder());
    }

    private Stream<ActivityEntry> entries(PlanId plan) {
        return isOwn(plan) ? tables.activity.getOrDefault(plan, List.of()).stream() : Stream.empty();
    }

    private boolean isOwn(PlanId plan) {
        Tables.Owned owned = tables.plans.get(plan);
        return owned != null && owned.tenant().equals(tenant);
    }
}
