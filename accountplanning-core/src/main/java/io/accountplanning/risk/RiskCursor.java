package io.accountplanning.risk;

import io.accountplanning.plan.PlanId;
import java.util.Objects;

/**
 * The last plan of a page: the next page starts right behind it.
 *
 * @param overdueTasks how many overdue tasks it has
 * @param plan the plan
 */
public record RiskCursor(int overdueTasks, PlanId plan) {

    public RiskCursor {
        Objects.requireNonNull(plan, "plan");
    }
}
