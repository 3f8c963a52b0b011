package io.accountplanning.tasksync;

import io.accountplanning.plan.PlanStores;

/** Repositories that know the plans with linked tasks. */
public interface TaskSyncStore extends PlanStores {

    /** The plans with linked tasks. */
    TaskSyncRepository taskSync();
}
