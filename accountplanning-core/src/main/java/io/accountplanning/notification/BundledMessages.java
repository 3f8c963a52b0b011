package io.accountplanning.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The library's own messages, in English and French. Holds no state that changes. */
final class BundledMessages {

    static final String ENGLISH = "en";

    private static final Map<String, Properties> BY_LANGUAGE =
            Map.of(ENGLISH, read("messages.properties"), "fr", read("messages_fr.properties"));

    private BundledMessages() {}

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (InputStream in = BundledMessages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The library lacks " + file);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The message of that kind; empty when there is none in that language. */
    static Optional<MessageTemplate> find(NotificationKind kind, String language) {
        return Optional.ofNullable(BY_LANGUAGE.get(language))
                .map(texts -> new MessageTemplate(
                        text(texts, kind, "subject"), text(texts, kind, "text"), text(texts, kind, "html")));
    }

    private static String text(Properties texts, NotificationKind kind, String part) {
        String key = kind.key() + "." + part;
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("The library lacks the message " + key);
        }
        return text;
    }
}
