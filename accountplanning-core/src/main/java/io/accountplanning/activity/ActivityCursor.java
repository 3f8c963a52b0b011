package io.accountplanning.activity;

import io.accountplanning.text.CursorText;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The last entry of a page: the next page starts right behind it, whatever was written meanwhile.
 *
 * @param at when it was written
 * @param id its id
 */
public record ActivityCursor(Instant at, UUID id) {

    public ActivityCursor {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(id, "id");
    }

    /**
     * Reads what {@link #toString} gave.
     *
     * @throws io.accountplanning.error.InvalidException when it is something else
     */
    public static ActivityCursor parse(String text) {
        return CursorText.parse(
                text,
                2,
                "a page of the activity log",
                parts -> new ActivityCursor(CursorText.moment(parts[0]), UUID.fromString(parts[1])));
    }

    /** The cursor as text that fits into an address. */
    @Override
    public String toString() {
        return CursorText.of(at, id);
    }
}
