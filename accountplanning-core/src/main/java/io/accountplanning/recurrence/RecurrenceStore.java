package io.accountplanning.recurrence;

import io.accountplanning.plan.PlanStores;

/** Repositories that have the decisions about recurring plans among them. */
public interface RecurrenceStore extends PlanStores {

    /** What was decided about completed plans. */
    RecurrenceRepository recurrence();
}
