package io.accountplanning.portal;

import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import io.accountplanning.text.RichText;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A marker in every field and cell that takes a text: which section, which part, which row. */
final class Planted {

    private static final Pattern MARKER = Pattern.compile("m0[\\w-]+0m");

    private Planted() {}

    static PlanDocument in(PlanDocument document) {
        PlanDocument planted = document;
        for (PlanDocument.Part<?> part : document.sections()) {
            planted = part.type().isBookkeeping() ? planted : in(planted, part);
        }
        return planted;
    }

    private static <S extends PlanSection> PlanDocument in(PlanDocument document, PlanDocument.Part<S> part) {
        SectionType<S> type = part.type();
        S section = part.state().value();
        for (Column<S, ?> field : type.fields()) {
            section = planted(section, field, marker(type.key(), field.name(), "-"));
        }
        for (Table<?> table : type.tables()) {
            section = in(type, section, table);
        }
        return document.with(type, section);
    }

    private static <S extends PlanSection, R extends Row> S in(SectionType<S> type, S section, Table<R> table) {
        return type.withRows(
                section,
                table,
                type.rows(section, table).stream()
                        .map(row -> in(type, table, row))
                        .toList());
    }

    private static <R extends Row> R in(SectionType<?> type, Table<R> table, R row) {
        R planted = row;
        for (Column<R, ?> column : table.columns()) {
            if (!column.name().equals("origin")) {
                planted = planted(planted, column, cell(type, table, row, column));
            }
        }
        return planted;
    }

    static String cell(SectionType<?> type, Table<?> table, Row row, Column<?, ?> column) {
        return marker(
                type.key(), table.name() + "-" + column.name(), row.id().value().toString());
    }

    static String marker(String section, String part, String row) {
        return "m0" + section + "-" + part + "-" + row + "0m";
    }

    @SuppressWarnings("unchecked") // the kind says what the column holds
    private static <R, V> R planted(R record, Column<R, V> column, String marker) {
        CellType.Kind kind = column.type().kind();
        return switch (kind) {
            case TEXT -> column.with(record, (V) marker);
            case RICH_TEXT -> column.with(record, (V) RichText.ofPlain(marker));
            default -> record;
        };
    }

    static Set<String> markers(String text) {
        Set<String> found = new TreeSet<>();
        MARKER.matcher(text).results().forEach(result -> found.add(result.group()));
        return found;
    }
}
