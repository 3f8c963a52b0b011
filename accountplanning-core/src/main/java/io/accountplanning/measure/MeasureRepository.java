package io.accountplanning.measure;

import io.accountplanning.plan.PlanId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers which plans of one tenant have live measures, within one transaction. */
public interface MeasureRepository {

    /**
     * The plans with a goal that has a measure, outside the trash, neither completed nor archived, ordered by their ids as the
     * storage orders them.
     *
     * @param after only those behind that plan in this order; null for the first ones
     * @param most how many at most, 1 or more
     */
    List<PlanId> measuredPlans(@Nullable PlanId after, int most);
}
