package io.accountplanning.tasklist;

import io.accountplanning.plan.PlanStores;

/** Repositories that have the tasks across plans among them. */
public interface TaskListStore extends PlanStores {

    /** The tasks across plans. */
    TaskListRepository taskList();
}
