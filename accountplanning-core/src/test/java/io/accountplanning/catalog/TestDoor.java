package io.accountplanning.catalog;

import io.accountplanning.activity.ActivitySink;
import io.accountplanning.permission.AccessPolicy;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.StatusPolicy;
import io.accountplanning.storage.Repositories;
import io.accountplanning.storage.Storage;
import java.time.Clock;
import java.util.List;

/** The door of the write path, as a host with dependency injection wires it. */
final class TestDoor {

    private TestDoor() {}

    static PlanChanges<Repositories> of(Storage storage, Clock clock) {
        ActivitySink activity = new ActivitySink();
        return new PlanChanges<>(
                storage, AccessPolicy.byRole(), StatusPolicy.ANY, clock, List.of(activity), activity, List.of());
    }
}
