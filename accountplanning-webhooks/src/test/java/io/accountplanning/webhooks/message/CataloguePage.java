package io.accountplanning.webhooks.message;

import io.accountplanning.section.SectionType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Table;
import java.util.List;
import java.util.stream.Collectors;

/** The catalogue as the page {@code docs/event-catalogue.md}. */
final class CataloguePage {

    private final StringBuilder text = new StringBuilder();

    static String of(EventCatalogue catalogue) {
        return new CataloguePage().write(catalogue);
    }

    private String write(EventCatalogue catalogue) {
        text.append("# Catalogue of events\n\nVersion ")
                .append(EventCatalogue.VERSION)
                .append("""
                . Written from `EventCatalogue`; a test holds this page to it. How a message looks and what its parts mean stands in
                [events](events.md), its JSON Schema in [events.schema.json](events.schema.json). `EventCatalogue.of(planning.sectionTypes())`
                has the events of a host's own sections too.

                | type | when |
                | --- | --- |
                """);
        catalogue
                .types()
                .forEach(type -> text.append("| [`%s`](#%s) | %s |%n".formatted(type, anchor(type), type.summary())));
        catalogue.types().forEach(this::write);
        return text.toString().replace("\r\n", "\n");
    }

    private void write(EventType type) {
        text.append("\n## ").append(type).append("\n\n").append(type.summary()).append(". Section `");
        text.append(type.section().key()).append("`");
        text.append(consistsOf(type.section())).append(".\n\n```json\n");
        text.append(type.example(MessageForm.FULL)).append("\n```\n");
    }

    private static String consistsOf(SectionType<?> section) {
        String tables = section.tables().stream()
                .map(table -> "`" + table.name() + "` (" + columns(table) + ")")
                .collect(Collectors.joining(", "));
        String fields = names(section.fields());
        return (fields.isEmpty() ? "" : ": fields " + fields)
                + (tables.isEmpty() ? "" : (fields.isEmpty() ? ": " : "; ") + "tables " + tables);
    }

    private static String columns(Table<?> table) {
        return names(table.columns());
    }

    private static String names(List<? extends Column<?, ?>> columns) {
        return columns.stream().map(column -> "`" + column.name() + "`").collect(Collectors.joining(", "));
    }

    private static String anchor(EventType type) {
        return type.name().replace(".", "");
    }
}
