package io.accountplanning.filter;

import io.accountplanning.plan.PlanStores;

/** Repositories that have the list of plans among them. */
public interface PlanListStore extends PlanStores {

    /** The list of plans. */
    PlanListRepository planList();
}
