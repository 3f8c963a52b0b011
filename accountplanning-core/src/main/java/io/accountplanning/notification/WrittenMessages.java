package io.accountplanning.notification;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.catalog.CatalogRepository;
import io.accountplanning.host.StaffMember;
import io.accountplanning.host.TenantId;
import io.accountplanning.mergefield.MergeReader;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    /** What is written to that person. */
    Message to(TenantId tenant, StaffMember recipient, Notification told, People people, ZoneId tenants) {
        Locale locale = People.localeOf(recipient);
        MergeReader reader = MergeReader.of(locale, Objects.requireNonNullElse(recipient.zone(), tenants));
        MessageSource source = new MessageSource(
                told.content(),
                recipient.name(),
                people.nameOf(tenant, told.content().by()));
        return find(told.kind(), locale).filled(source, reader);
    }
}
