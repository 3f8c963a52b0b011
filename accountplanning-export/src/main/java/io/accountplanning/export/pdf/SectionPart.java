package io.accountplanning.export.pdf;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.Audience;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import io.accountplanning.text.RichText;
import java.util.List;
import java.util.Objects;

/** Any section, a host's own included, by what it registers about itself: its tables, then its fields. */
final class SectionPart {

    private final Sheet sheet;
    private final Audience audience;
    private final Labels labels;
    private final ValueTexts values;
    private final SectionTables tables;

    SectionPart(Sheet sheet, PlanReport report, ValueTexts values, SectionTables tables) {
        this.sheet = sheet;
        this.audience = report.audience();
        this.labels = report.labels();
        this.values = values;
        this.tables = tables;
    }

    static <S extends PlanSection> boolean isEmpty(PlanDocument.Part<S> part) {
        S section = part.state().value();
        return part.type().tables().stream()
                        .allMatch(table -> part.type().rows(section, table).isEmpty())
                && part.type().fields().stream()
                        .allMatch(field -> isEmpty(field, section)
                                || Objects.equals(
                                        field.write(section),
                                        field.write(part.type().empty())));
    }

    private static <S extends PlanSection> boolean isEmpty(Column<S, ?> field, S section) {
        String written = field.write(section);
        return written == null || written.isBlank();
    }

    <S extends PlanSection> void write(PlanDocument.Part<S> part) {
        S section = part.state().value();
        part.type().tables().forEach(table -> table(part.type(), section, table));
        fields(part.type(), section);
    }

    /** A table of the section below its heading; nothing when it is empty. */
    <S extends PlanSection, R extends Row> void table(SectionType<S> type, S section, Table<R> table) {
        if (type.rows(section, table).isEmpty()) {
            return;
        }
        if (!labels.table(type, table).equals(labels.section(type))) {
            sheet.heading(labels.table(type, table));
        }
        sheet.table(tables.view(type, section, table));
    }

    <S extends PlanSection> void fields(SectionType<S> type, S section) {
        SwotGrid swot = SwotGrid.of(type, section, labels);
        List<String> inGrid = swot.fields();
        for (Column<S, ?> field : type.fields()) {
            if (inGrid.contains(field.name())) {
                if (field.name().equals(inGrid.get(0))) {
                    swot.write(sheet, audience);
                }
            } else if (!isEmpty(field, section)) {
                sheet.field(labels.field(type, field), text(field, section));
            }
        }
    }

    private <S, V> RichText text(Column<S, V> field, S section) {
        V value = field.get(section);
        if (value == null) {
            return RichText.EMPTY;
        }
        return value instanceof RichText rich
                ? rich
                : RichText.ofPlain(values.of(value, field.type(), java.util.Map.of()));
    }
}
