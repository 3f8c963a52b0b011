package io.accountplanning.board;

import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.text.CursorText;
import java.util.Objects;

/**
 * The last card of a page of a column: the next page starts right below it, whatever was moved meanwhile.
 *
 * @param column the column
 * @param rank the card's rank
 * @param plan the card's plan
 */
public record BoardCursor(PlanStatus column, long rank, PlanId plan) {

    public BoardCursor {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(plan, "plan");
    }

    /**
     * Reads what {@link #toString} gave.
     *
     * @throws io.accountplanning.error.InvalidException when it is something else
     */
    public static BoardCursor parse(String text) {
        return CursorText.parse(
                text,
                3,
                "a column of the board",
                parts -> new BoardCursor(
                        PlanStatus.valueOf(parts[0]), Long.parseLong(parts[1]), PlanId.parse(parts[2])));
    }

    /** The cursor as text that fits into an address. */
    @Override
    public String toString() {
        return CursorText.of(column, rank, plan);
    }
}
