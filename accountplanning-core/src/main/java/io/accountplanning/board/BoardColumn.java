package io.accountplanning.board;

import io.accountplanning.plan.PlanStatus;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of the board, from one card on.
 *
 * @param status the status of its plans
 * @param total how many cards it has, those before and after this page included
 * @param cards the page of cards, the highest first
 * @param nextCursor where the next page starts; null when there is none
 */
public record BoardColumn(
        PlanStatus status,
        long total,
        List<BoardCard> cards,
        @Nullable BoardCursor nextCursor) {

    public BoardColumn {
        Objects.requireNonNull(status, "status");
        cards = List.copyOf(cards);
    }
}
