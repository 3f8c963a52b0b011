package io.accountplanning.notification;

import io.accountplanning.host.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is told.
 *
 * @param id the same in every try to deliver it
 * @param kind what it is
 * @param key what made it once in its tenant
 * @param recipient whom
 * @param content what
 * @param createdAt when it came about, to the microsecond
 * @param listed whether it stands in the person's own list
 * @param readAt when the person read it, to the microsecond; null when not yet
 * @param delivery how its delivery stands
 */
public record Notification(
        NotificationId id,
        NotificationKind kind,
        String key,
        UserId recipient,
        NotificationContent content,
        Instant createdAt,
        boolean listed,
        @Nullable Instant readAt,
        Delivery delivery) {

    public Notification {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(delivery, "delivery");
        createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
        readAt = readAt == null ? null : readAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** One that comes about now. */
    static Notification of(NewNotification told, boolean listed, Instant now, Delivery delivery) {
        return new Notification(
                NotificationId.next(),
                told.kind(),
                told.key(),
                told.recipient(),
                told.content(),
                now,
                listed,
                null,
                delivery);
    }

    /** The same with another state of its delivery. */
    public Notification withDelivery(Delivery other) {
        return new Notification(id, kind, key, recipient, content, createdAt, listed, readAt, other);
    }

    /** The same with other content. */
    Notification withContent(NotificationContent other) {
        return new Notification(id, kind, key, recipient, other, createdAt, listed, readAt, delivery);
    }

    /** The same, read at that moment. */
    public Notification withReadAt(Instant moment) {
        return new Notification(id, kind, key, recipient, content, createdAt, listed, moment, delivery);
    }

    /** What makes the same once for another recipient: keys end with theirs. */
    public String keyFor(UserId other) {
        return keyFor(key, recipient.value(), other.value());
    }

    /** {@link #keyFor(UserId)} of a key and its recipient as they are stored. */
    public static String keyFor(String key, String recipient, String other) {
        return key.endsWith("/" + recipient) ? key.substring(0, key.length() - recipient.length()) + other : key;
    }

    /** Where a page that follows this one starts. */
    public NotificationCursor cursor() {
        return new NotificationCursor(createdAt, id);
    }
}
