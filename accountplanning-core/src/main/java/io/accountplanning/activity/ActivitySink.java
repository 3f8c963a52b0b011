package io.accountplanning.activity;

import io.accountplanning.plan.ChangeHistory;
import io.accountplanning.plan.ChangeSink;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.RecordedChange;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.List;

/** Writes the activity log as part of every change, and reads from it who was faster. Thread-safe. */
public final class ActivitySink implements ChangeSink<ActivityStore>, ChangeHistory<ActivityStore> {

    /** A sink and history without state of its own. */
    public ActivitySink() {}

    @Override
    public void record(ActivityStore repositories, List<RecordedChange> changes) {
        changes.forEach(change -> repositories.activity().append(entry(change)));
    }

    private static ActivityEntry entry(RecordedChange change) {
        return new ActivityEntry(
                TimeOrderedUuid.next(),
                change.plan(),
                change.section(),
                change.version(),
                change.actor().kind(),
                change.stamp(),
                change.changes());
    }

    @Override
    public List<String> since(ActivityStore repositories, PlanId plan, String section, long version) {
        return repositories.activity().since(plan, section, version).stream()
                .map(ActivityEntry::describe)
                .toList();
    }
}
