package io.accountplanning.notification;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.catalog.CatalogRepository;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The messages of a tenant, its own before the library's, the reader's language before English. Immutable.
 *
 * @param own those that the tenant has written, by kind and language
 */
record WrittenMessages(Map<String, MessageTemplate> own) {

    WrittenMessages {
        own = Map.copyOf(own);
    }

    static WrittenMessages in(CatalogRepository catalog) {
        Map<String, MessageTemplate> own = new HashMap<>();
        for (CatalogEntry<MessageTemplate> entry : catalog.all(MessageTemplate.SECTION)) {
            own.put(entry.id(), entry.value());
        }
        return new WrittenMessages(own);
    }

    static String id(NotificationKind kind, String language) {
        return kind.key() + "." + language;
    }

    MessageTemplate find(NotificationKind kind, Locale locale) {
        return Stream.of(locale.getLanguage(), BundledMessages.ENGLISH)
                .flatMap(language -> Stream.of(
                                Optional.ofNullable(own.get(id(kind, language))), BundledMessages.find(kind, language))
                        .flatMap(Optional::stream))
                .findFirst()
                .orElseThrow();
    }
}
