package io.accountplanning.notification;

import io.accountplanning.time.TimeOrderedUuid;
import java.util.Objects;
import java.util.UUID;

/**
 * The id of a notification: the same in every try to deliver it, so that who delivers can tell repeats.
 *
 * @param value ordered by time
 */
public record NotificationId(UUID value) {

    public NotificationId {
        Objects.requireNonNull(value, "value");
    }

    /** A new id. */
    public static NotificationId next() {
        return new NotificationId(TimeOrderedUuid.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
