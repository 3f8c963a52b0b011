package io.accountplanning.snapshot;

import io.accountplanning.plan.PlanStores;

/** Repositories that have the snapshots among them. */
public interface SnapshotStore extends PlanStores {

    /** Plans as they were. */
    SnapshotRepository snapshots();
}
