package io.accountplanning.event;

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

    @Override
    public String toString() {
        return value.toString();
    }
}
