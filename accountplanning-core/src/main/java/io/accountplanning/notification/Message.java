package io.accountplanning.notification;

import java.util.Objects;

/**
 * What is written to somebody.
 *
 * @param subject one line
 * @param text the body as plain text
 * @param html the body as HTML
 */
public record Message(String subject, String text, String html) {

    public Message {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(html, "html");
    }
}
