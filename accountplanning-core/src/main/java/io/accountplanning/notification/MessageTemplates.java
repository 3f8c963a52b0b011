package io.accountplanning.notification;

import io.accountplanning.catalog.Catalog;
import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.mergefield.MergeField;
import io.accountplanning.mergefield.MergeReader;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.SectionState;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the tenant writes to people, by kind and language: the library's own texts, in English and French, until an administrator writes
 * others. A language without a text falls back to English. All of it needs the capability ADMINISTER. Thread-safe.
 */
public final class MessageTemplates {

    private static final Catalog<MessageTemplate> TEMPLATES = Catalog.of(MessageTemplate.SECTION);
    private static final String WHAT = "the templates of messages";
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final PlanChanges<? extends CatalogStore> changes;
    private final Actor actor;
    private final boolean linked;

    /**
     * Wires the service; the façade does this for a host.
     *
     * @param linked whether the host says where plans are shown
     */
    public MessageTemplates(PlanChanges<? extends CatalogStore> changes, Actor actor, boolean linked) {
        this.changes = changes;
        this.actor = actor;
        this.linked = linked;
    }

    /** The fields that messages may name: what a picker offers. */
    public List<MergeField> fields() {
        return MessageSource.FIELDS.known();
    }

    /** The template that holds; in version 0 it is the library's own. Of the locale only the language counts. */
    public SectionState<MessageTemplate> state(NotificationKind kind, Locale language) {
        return work(work -> shown(TEMPLATES.find(work, id(kind, language)), kind, language));
    }

    private static SectionState<MessageTemplate> shown(
            SectionState<MessageTemplate> stored, NotificationKind kind, Locale language) {
        return stored.version() > 0
                ? stored
                : new SectionState<>(new WrittenMessages(Map.of()).find(kind, language), 0, stored.changed());
    }

    /**
     * Edits the template that holds, whatever its version.
     *
     * @param edit may be called more than once, so it must have no side effects
     * @throws InvalidException when a part is blank, names a field that is not known, or is no sound template, each with its line and column
     */
    public SectionState<MessageTemplate> edit(
            NotificationKind kind, Locale language, UnaryOperator<MessageTemplate> edit) {
        return edit(null, kind, language, edit);
    }

    /**
     * Edits the template only if it is still in the version that the actor read.
     *
     * @throws io.accountplanning.error.ConflictException when it is not
     * @throws InvalidException as {@link #edit(NotificationKind, Locale, UnaryOperator)} does
     */
    public SectionState<MessageTemplate> edit(
            long version, NotificationKind kind, Locale language, UnaryOperator<MessageTemplate> edit) {
        return edit(Long.valueOf(version), kind, language, edit);
    }

    private SectionState<MessageTemplate> edit(
            @Nullable Long pinned, NotificationKind kind, Locale language, UnaryOperator<MessageTemplate> edit) {
        return work(work -> TEMPLATES.edit(
                work,
                id(kind, language),
                pinned,
                before -> edit.apply(
                        before.equals(MessageTemplate.SECTION.empty())
                                ? new WrittenMessages(Map.of()).find(kind, language)
                                : before)));
    }

    /** Goes back to the library's own; changes nothing when it is that already. */
    public void reset(NotificationKind kind, Locale language) {
        work(work -> {
            SectionState<MessageTemplate> before = TEMPLATES.find(work, id(kind, language));
            if (before.version() > 0) {
                TEMPLATES.remove(work, id(kind, language), before);
            }
            return before;
        });
    }

    /** What the template that holds for readers of that locale becomes, with made-up values such as a message of that kind has. */
    public Message preview(NotificationKind kind, Locale locale) {
        return preview(
                kind, work(work -> WrittenMessages.in(work.stores().catalog())).find(kind, locale), locale);
    }

    /**
     * What a draft becomes, in the same way; nothing is kept.
     *
     * @throws InvalidException as an edit with it would say
     */
    public Message preview(NotificationKind kind, MessageTemplate draft, Locale locale) {
        return work(work -> {
            List<Violation> violations = MessageTemplate.SECTION.check(draft);
            if (!violations.isEmpty()) {
                throw new InvalidException(violations);
            }
            return draft.filled(new MessageSample(linked).of(kind), MergeReader.of(locale, ZoneOffset.UTC));
        });
    }

    private static String id(NotificationKind kind, Locale language) {
        if (!LANGUAGE.matcher(language.getLanguage()).matches()) {
            throw InvalidException.of("language", "is a language such as en or fr", language.toLanguageTag());
        }
        return WrittenMessages.id(kind, language.getLanguage());
    }

    private <T> T work(Function<PlanWork<? extends CatalogStore>, T> operation) {
        return changes.work(actor, WHAT, work -> {
            work.require(Capability.ADMINISTER, WHAT + " of " + actor.tenant());
            return operation.apply(work);
        });
    }
}
