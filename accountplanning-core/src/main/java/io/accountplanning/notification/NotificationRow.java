package io.accountplanning.notification;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A notification as a person's own list shows it.
 *
 * @param id its id
 * @param kind what it is
 * @param subject one line, in the person's language
 * @param text the same at length, as plain text
 * @param content what it is about: the plan to link to, the tasks
 * @param createdAt when it came about
 * @param readAt when the person read it; null when not yet
 */
public record NotificationRow(
        NotificationId id,
        NotificationKind kind,
        String subject,
        String text,
        NotificationContent content,
        Instant createdAt,
        @Nullable Instant readAt) {

    public NotificationRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(createdAt, "createdAt");
    }

    /** Whether the person has read it. */
    public boolean isRead() {
        return readAt != null;
    }
}
