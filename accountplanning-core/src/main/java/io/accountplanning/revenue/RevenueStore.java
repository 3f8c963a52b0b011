package io.accountplanning.revenue;

import io.accountplanning.plan.PlanStores;

/** Repositories that have the sums of revenue among them. */
public interface RevenueStore extends PlanStores {

    /** The sums of revenue. */
    RevenueRepository revenue();
}
