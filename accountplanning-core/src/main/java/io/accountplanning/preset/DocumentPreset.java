package io.accountplanning.preset;

import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.Audience;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Column;
import java.util.List;
import java.util.Objects;

/**
 * What documents of a kind show, under a name such as "Quarterly review": for whom they are, and which sections in which order.
 * Immutable.
 *
 * @param name what it is called: 1 to 100 characters
 * @param audience who reads it. A client's document is without the health score, and without all that the client must not see
 * @param sections keys of the sections that it shows, in that order, such as {@code goals}; none for every section in the order of the
 *     screen
 */
public record DocumentPreset(String name, Audience audience, List<String> sections) implements PlanSection {

    /** The section type: key {@code documentPreset}; internal. */
    public static final SectionType<DocumentPreset> SECTION = SectionType.of(
                    "documentPreset", DocumentPreset.class, new DocumentPreset("", Audience.INTERNAL, List.of()))
            .field(Column.<DocumentPreset, String>of(
                            "name",
                            CellType.line(100),
                            DocumentPreset::name,
                            (preset, name) ->
                                    new DocumentPreset(name == null ? "" : name, preset.audience, preset.sections))
                    .required())
            .field("audience", CellType.choice(Audience.class))
            .field("sections", CellType.listOf(CellType.code(100)))
            .internal()
            .build();

    public DocumentPreset {
        name = name == null ? "" : name.strip();
        audience = audience == null ? Audience.INTERNAL : audience;
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    /** One of that name for colleagues, with every section. */
    public static DocumentPreset of(String name) {
        return new DocumentPreset(Objects.requireNonNull(name, "name"), Audience.INTERNAL, List.of());
    }

    /** The same for another audience. */
    public DocumentPreset forAudience(Audience other) {
        return new DocumentPreset(name, Objects.requireNonNull(other, "other"), sections);
    }

    /** The same with only these sections, in this order. */
    public DocumentPreset showing(SectionType<?>... types) {
        return showing(List.of(types).stream().map(SectionType::key).toList());
    }

    /** The same with only the sections of these keys, in this order; none for every section. */
    public DocumentPreset showing(List<String> keys) {
        return new DocumentPreset(name, audience, keys);
    }

    /** What it shows of the document. A section that the document does not have is left out. */
    public PlanDocument of(PlanDocument document) {
        PlanDocument seen = document.seenBy(audience);
        if (sections.isEmpty()) {
            return seen;
        }
        return new PlanDocument(
                seen.plan(),
                sections.stream()
                        .flatMap(key -> seen.sections().stream()
                                .filter(part -> part.type().key().equals(key)))
                        .toList());
    }
}
