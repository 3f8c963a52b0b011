package io.accountplanning.portal;

import io.accountplanning.plan.AccountPlan;
import io.accountplanning.text.CursorText;

/**
 * The last plan of a page of a client's list: the next page starts right behind it, also when that plan is not shown any longer.
 *
 * @param count the count in its number
 */
public record PortalPlanCursor(long count) {

    /** Behind that plan. */
    public static PortalPlanCursor of(AccountPlan plan) {
        return new PortalPlanCursor(AccountPlan.countOf(plan.number()));
    }

    /**
     * Reads what {@link #toString} gave.
     *
     * @throws io.accountplanning.error.InvalidException when it is something else
     */
    public static PortalPlanCursor parse(String text) {
        return CursorText.parse(
                text, 1, "a page of a client's plans", parts -> new PortalPlanCursor(Long.parseLong(parts[0])));
    }

    /** The cursor as text that fits into an address. */
    @Override
    public String toString() {
        return CursorText.of(count);
    }
}
