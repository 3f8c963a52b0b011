package io.accountplanning.portal;

import io.accountplanning.text.CursorText;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The last request for an update of a page: the next page starts right behind it, whatever was asked meanwhile.
 *
 * @param askedAt when it was asked
 * @param id its id
 */
public record UpdateRequestCursor(Instant askedAt, UpdateRequest.Id id) {

    public UpdateRequestCursor {
        Objects.requireNonNull(askedAt, "askedAt");
        Objects.requireNonNull(id, "id");
    }

    /**
     * Reads what {@link #toString} gave.
     *
     * @throws io.accountplanning.error.InvalidException when it is something else
     */
    public static UpdateRequestCursor parse(String text) {
        return CursorText.parse(
                text,
                2,
                "a page of requests for an update",
                parts -> new UpdateRequestCursor(
                        CursorText.moment(parts[0]), new UpdateRequest.Id(UUID.fromString(parts[1]))));
    }

    /** The cursor as text that fits into an address. */
    @Override
    public String toString() {
        return CursorText.of(askedAt, id.value());
    }
}
