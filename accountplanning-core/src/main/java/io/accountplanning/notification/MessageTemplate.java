package io.accountplanning.notification;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.mergefield.MergeReader;
import io.accountplanning.mergefield.MergeTemplate;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import java.util.ArrayList;
import java.util.List;

/**
 * What is written to people about one kind of thing, in one language. Immutable; with merge fields.
 *
 * @param subject one line
 * @param text the body as plain text
 * @param html the body as HTML
 */
public record MessageTemplate(String subject, String text, String html) implements PlanSection {

    private static final MessageTemplate EMPTY = new MessageTemplate("", "", "");

    /** The section type: key {@code messageTemplate}; internal. An entry for each kind and language that a tenant has written itself. */
    public static final SectionType<MessageTemplate> SECTION = SectionType.of(
                    "messageTemplate", MessageTemplate.class, EMPTY)
            .field("subject", CellType.line(500))
            .field("text", CellType.text(MergeTemplate.LONGEST))
            .field("html", CellType.text(MergeTemplate.LONGEST))
            .rules(MessageTemplate::check)
            .internal()
            .build();

    public MessageTemplate {
        subject = subject == null ? "" : subject;
        text = text == null ? "" : text;
        html = html == null ? "" : html;
    }

    /** The same with another subject. */
    public MessageTemplate withSubject(String other) {
        return new MessageTemplate(other, text, html);
    }

    /** The same with another plain body. */
    public MessageTemplate withText(String other) {
        return new MessageTemplate(subject, other, html);
    }

    /** The same with another body as HTML. */
    public MessageTemplate withHtml(String other) {
        return new MessageTemplate(subject, text, other);
    }

    /**
     * The message that it becomes.
     *
     * @throws InvalidException when it breaks a rule
     */
    Message filled(MessageSource source, MergeReader reader) {
        return new Message(
                MergeTemplate.header(subject, MessageSource.FIELDS).render(source, reader),
                MergeTemplate.text(text, MessageSource.FIELDS).render(source, reader),
                MergeTemplate.html(html, MessageSource.FIELDS).render(source, reader));
    }

    private static List<Violation> check(MessageTemplate template) {
        List<Violation> violations = new ArrayList<>();
        check(
                "subject",
                template.subject,
                () -> MergeTemplate.header(template.subject, MessageSource.FIELDS),
                violations);
        check("text", template.text, () -> MergeTemplate.text(template.text, MessageSource.FIELDS), violations);
        check("html", template.html, () -> MergeTemplate.html(template.html, MessageSource.FIELDS), violations);
        return violations;
    }

    private static void check(String field, String source, Runnable read, List<Violation> violations) {
        if (source.isBlank()) {
            violations.add(
                    new Violation(field, "is required; to have the library's own text, reset the template", source));
            return;
        }
        try {
            read.run();
        } catch (InvalidException e) {
            e.violations().stream()
                    .map(violation -> new Violation(field, violation.message(), violation.rejectedValue()))
                    .forEach(violations::add);
        }
    }
}
