package io.accountplanning.risk;

import io.accountplanning.plan.PlanId;
import io.accountplanning.text.CursorText;
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

    /**
     * Reads what {@link #toString} gave.
     *
     * @throws io.accountplanning.error.InvalidException when it is something else
     */
    public static RiskCursor parse(String text) {
        return CursorText.parse(
                text,
                2,
                "a page of accounts at risk",
                parts -> new RiskCursor(Integer.parseInt(parts[0]), PlanId.parse(parts[1])));
    }

    /** The cursor as text that fits into an address. */
    @Override
    public String toString() {
        return CursorText.of(overdueTasks, plan);
    }
}
