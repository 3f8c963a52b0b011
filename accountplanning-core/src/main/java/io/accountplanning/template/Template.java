package io.accountplanning.template;

import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A template. Immutable.
 *
 * @param id its id
 * @param name what people call it, 1 to 200 characters; no other template of the tenant has it
 * @param versions its versions, the first one first
 */
public record Template(TemplateId id, String name, List<TemplateVersion> versions) implements PlanSection {

    private static final Template NONE = new Template(new TemplateId(new UUID(0, 0)), "", List.of());

    /** How it is kept in the catalog: key {@code template}; internal. */
    public static final SectionType<Template> SECTION = SectionType.of("template", Template.class, NONE)
            .field("id", CellType.reference(TemplateId::parse, TemplateId::toString))
            .field("name", CellType.line(200))
            .table(TemplateVersion.TABLE)
            .rules(Template::check)
            .managedBy("templates.saveAs(...)")
            .internal()
            .build();

    public Template {
        Objects.requireNonNull(id, "id");
        name = name == null ? "" : name.strip();
        versions = List.copyOf(versions);
    }

    /** The version that plans start from; empty when none is active. */
    public Optional<TemplateVersion> active() {
        return versions.stream()
                .filter(version -> version.status() == TemplateStatus.ACTIVE)
                .findFirst();
    }

    /**
     * The version of that number.
     *
     * @throws NotFoundException when there is none
     */
    public TemplateVersion version(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("version of the template " + name, number));
    }

    int nextNumber() {
        return versions.size() + 1;
    }

    Template add(TemplateVersion version) {
        return new Template(
                id, name, Stream.concat(versions.stream(), Stream.of(version)).toList());
    }

    /** The version becomes the active one; the one that was it before is archived. */
    Template activate(int number) {
        version(number);
        return each(version -> {
            if (version.number() == number) {
                return version.withStatus(TemplateStatus.ACTIVE);
            }
            return version.status() == TemplateStatus.ACTIVE ? version.withStatus(TemplateStatus.ARCHIVED) : version;
        });
    }

    Template archive(int number) {
        version(number);
        return each(version -> version.number() == number ? version.withStatus(TemplateStatus.ARCHIVED) : version);
    }

    private Template each(UnaryOperator<TemplateVersion> edit) {
        return new Template(id, name, versions.stream().map(edit).toList());
    }

    private static List<Violation> check(Template template) {
        return template.name.isBlank() ? List.of(new Violation("name", "is required", null)) : List.of();
    }
}
