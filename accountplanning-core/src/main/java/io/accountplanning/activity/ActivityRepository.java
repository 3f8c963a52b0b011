package io.accountplanning.activity;

import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the activity log of one tenant, within one transaction. Append-only. */
public interface ActivityRepository {

    /** Adds an entry of a plan of the tenant. */
    void append(ActivityEntry entry);

    /**
     * The latest entries of a plan, the newest first (by moment, then by id).
     *
     * @param after only entries that come behind that one in this order; null starts with the newest
     */
    List<ActivityEntry> latest(PlanId plan, int most, @Nullable ActivityCursor after);

    /** The latest entries of a plan that meet a filter, in the order of {@link #latest(PlanId, int, ActivityCursor)}. */
    List<ActivityEntry> latest(PlanId plan, ActivityFilter filter, int most, @Nullable ActivityCursor after);

    /** The latest entries that meet a filter, of all plans outside the trash that are visible, in the same order. */
    List<ActivityEntry> find(ActivityFilter filter, Visibility visibility, int most, @Nullable ActivityCursor after);

    /** The entries of a section that made versions after the given one, by version. */
    List<ActivityEntry> since(PlanId plan, String section, long version);

    /** When a person, not a job, changed the plan last; not later than the given moment. */
    Optional<Instant> lastChangeByPerson(PlanId plan, Instant notAfter);
}
