package io.accountplanning.notification;

import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import java.util.Objects;

/**
 * Something that the host tells one person.
 *
 * @param id the notification's id: the same in every try, so that the host can tell repeats
 * @param tenant on whose behalf
 * @param kind what the person is told
 * @param recipient the person
 * @param subject one line, in the person's language
 * @param text the same at length, as plain text
 * @param content what it is about: the plan to link to, the tasks
 */
public record Notice(
        NotificationId id,
        TenantId tenant,
        NotificationKind kind,
        UserId recipient,
        String subject,
        String text,
        NotificationContent content) {

    public Notice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(content, "content");
    }
}
