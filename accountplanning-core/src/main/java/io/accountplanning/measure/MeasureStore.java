package io.accountplanning.measure;

import io.accountplanning.plan.PlanStores;

/** Repositories that know the plans with live measures. */
public interface MeasureStore extends PlanStores {

    /** The plans with live measures. */
    MeasureRepository measures();
}
