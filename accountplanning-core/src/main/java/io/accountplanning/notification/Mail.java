package io.accountplanning.notification;

import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import java.util.Locale;
import java.util.Objects;

/**
 * A mail to one person.
 *
 * @param id the notification's id: the same in every try, so that a sender can tell repeats, as a {@code Message-ID} for example
 * @param tenant on whose behalf
 * @param kind what the person is told
 * @param recipient the person
 * @param address whom it goes to, as the host gave it
 * @param name what the person is called
 * @param subject one line, without control characters
 * @param text the body as plain text, its lines separated by line feeds
 * @param html the same as HTML, safe to show
 * @param locale the language that it is written in
 * @param content what it is about: the plan, the tasks, who caused it
 */
public record Mail(
        NotificationId id,
        TenantId tenant,
        NotificationKind kind,
        UserId recipient,
        String address,
        String name,
        String subject,
        String text,
        String html,
        Locale locale,
        NotificationContent content) {

    public Mail {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(content, "content");
    }
}
