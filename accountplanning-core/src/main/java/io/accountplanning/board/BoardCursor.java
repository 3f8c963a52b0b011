package io.accountplanning.board;

import io.accountplanning.error.InvalidException;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStatus;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
     * @throws InvalidException when it is something else
     */
    public static BoardCursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", -1);
            return new BoardCursor(PlanStatus.valueOf(parts[0]), Long.parseLong(parts[1]), PlanId.parse(parts[2]));
        } catch (RuntimeException e) {
            throw InvalidException.of("cursor", "is not the cursor of a column of the board", text);
        }
    }

    /** The cursor as text that fits into an address. */
    @Override
    public String toString() {
        String text = column + " " + rank + " " + plan;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
