package io.accountplanning.event;

import io.accountplanning.error.InvalidException;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.Objects;
import java.util.UUID;

/**
 * The id of an event: the same for every listener, every receiver and every retry, so that receivers can tell repeats.
 *
 * @param value ordered by time
 */
public record EventId(UUID value) {

    public EventId {
        Objects.requireNonNull(value, "value");
    }

    /** A new id. */
    public static EventId next() {
        return new EventId(TimeOrderedUuid.next());
    }

    /**
     * Reads what {@link #toString} gave, such as the header {@code webhook-id}.
     *
     * @throws InvalidException when it is something else
     */
    public static EventId of(String text) {
        try {
            return new EventId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw InvalidException.of("event", "is not the id of an event, which is a UUID", text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
