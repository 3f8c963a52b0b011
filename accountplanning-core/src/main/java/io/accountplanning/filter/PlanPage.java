package io.accountplanning.filter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param rows the plans, in order
 * @param nextCursor where the next page starts; null when there is none
 */
public record PlanPage(List<PlanRow> rows, @Nullable Cursor nextCursor) {

    public PlanPage {
        rows = List.copyOf(rows);
    }

    /** The page that follows, of the same size as this one was asked for; empty at the end of the list. */
    public Optional<Page> next(int size) {
        return nextCursor == null ? Optional.empty() : Optional.of(Page.after(nextCursor, size));
    }
}
