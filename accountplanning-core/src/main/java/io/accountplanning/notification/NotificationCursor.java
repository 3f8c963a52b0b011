package io.accountplanning.notification;

import io.accountplanning.text.CursorText;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The last notification of a page: the next page starts right behind it, whatever came about meanwhile.
 *
 * @param createdAt when it came about
 * @param id its id
 */
public record NotificationCursor(Instant createdAt, NotificationId id) {

    public NotificationCursor {
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(id, "id");
    }

    /**
     * Reads what {@link #toString} gave.
     *
     * @throws io.accountplanning.error.InvalidException when it is something else
     */
    public static NotificationCursor parse(String text) {
        return CursorText.parse(
                text,
                2,
                "a page of notifications",
                parts -> new NotificationCursor(
                        CursorText.moment(parts[0]), new NotificationId(UUID.fromString(parts[1]))));
    }

    /** The cursor as text that fits into an address. */
    @Override
    public String toString() {
        return CursorText.of(createdAt, id);
    }
}
