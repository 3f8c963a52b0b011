package io.accountplanning.activity;

import io.accountplanning.error.InvalidException;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The activity log of a plan, as one actor reads it. Thread-safe. */
public final class Activity {

    private static final int MOST = 1_000;

    private final PlanChanges<? extends ActivityStore> changes;
    private final Actor actor;
    private final PlanId plan;

    /** Wires the service; the façade does this for a host. */
    public Activity(PlanChanges<? extends ActivityStore> changes, Actor actor, PlanId plan) {
        this.changes = changes;
        this.actor = actor;
        this.plan = plan;
    }

    /** The latest entries, the newest first; at most 1000. */
    public List<ActivityEntry> latest(int most) {
        return read(most, null);
    }

    /** The entries that came before that one, the newest first; at most 1000. */
    public List<ActivityEntry> before(ActivityEntry entry, int most) {
        return read(most, entry);
    }

    /** The latest entries that meet the filter, the newest first; at most 1000. */
    public List<ActivityEntry> latest(ActivityFilter filter, int most) {
        return read(filter, most, null);
    }

    /** The entries that meet the filter and came before that one, the newest first; at most 1000. */
    public List<ActivityEntry> before(ActivityEntry entry, ActivityFilter filter, int most) {
        return read(filter, most, entry);
    }

    private List<ActivityEntry> read(int most, @Nullable ActivityEntry before) {
        requireSize(most);
        return changes.read(actor, plan, (stores, found) -> stores.activity().latest(plan, most, before));
    }

    private List<ActivityEntry> read(ActivityFilter filter, int most, @Nullable ActivityEntry before) {
        requireSize(most);
        return changes.read(actor, plan, (stores, found) -> stores.activity().latest(plan, filter, most, before));
    }

    static void requireSize(int most) {
        if (most < 1 || most > MOST) {
            throw InvalidException.of("most", "must be from 1 to " + MOST, most);
        }
    }
}
