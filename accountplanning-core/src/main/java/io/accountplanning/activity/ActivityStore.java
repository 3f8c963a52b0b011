package io.accountplanning.activity;

import io.accountplanning.plan.PlanStores;

/** Repositories that have the activity log among them. */
public interface ActivityStore extends PlanStores {

    /** The activity log. */
    ActivityRepository activity();
}
