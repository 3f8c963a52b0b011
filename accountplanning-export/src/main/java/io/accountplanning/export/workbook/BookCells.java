package io.accountplanning.export.workbook;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.export.sheet.SerialDates;
import io.accountplanning.export.workbook.BookCell.Look;
import io.accountplanning.host.UserId;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Column;
import io.accountplanning.table.RowNames;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Makes cells of values: typed where a spreadsheet has the type, else in the reader's words. */
final class BookCells {

    private final Labels labels;
    private final RowNames rows;
    private final Map<UserId, String> people;
    private final Map<UUID, String> anyRow = new HashMap<>();

    BookCells(PlanReport report, PlanNames names) {
        this.labels = report.labels();
        this.rows = names.rows();
        this.people = names.people(report.people());
        names.rowsByName().forEach((name, id) -> anyRow.put(id, name));
    }

    Map<UserId, String> people() {
        return people;
    }

    <T, V> BookCell of(Column<T, V> column, T record) {
        V value = column.get(record);
        return value == null || column.write(record) == null ? BookCell.EMPTY : of(column.type(), value);
    }

    private <V> BookCell of(CellType<V> type, V value) {
        return switch (type.kind()) {
            case INTEGER -> BookCell.number(Look.INTEGER, ((Number) value).doubleValue());
            case NUMBER -> BookCell.number(Look.NUMBER, ((BigDecimal) value).doubleValue());
            case AMOUNT -> BookCell.number(Look.AMOUNT, ((BigDecimal) value).doubleValue());
            case PERCENT ->
                BookCell.number(
                        Look.PERCENT, ((BigDecimal) value).movePointLeft(2).doubleValue());
            case DATE -> date((LocalDate) value);
            case YES_NO -> BookCell.text(Look.TEXT, labels.word(Boolean.TRUE.equals(value) ? "yes" : "no"));
            case CHOICE -> BookCell.text(Look.TEXT, labels.constant((Enum<?>) value));
            case REFERENCE -> BookCell.text(Look.TEXT, reference(type, value));
            case RICH_TEXT -> BookCell.text(Look.PROSE, type.show(value, labels.locale()));
            case TEXT, LIST, EXPRESSION ->
                BookCell.text(Look.PROSE, rows.shown(type, type.show(value, labels.locale())));
        };
    }

    private static BookCell date(LocalDate date) {
        double serial = SerialDates.of(date);
        return serial == SerialDates.NONE
                ? BookCell.text(Look.TEXT, date.toString())
                : BookCell.number(Look.DATE, serial);
    }

    private <V> String reference(CellType<V> type, V value) {
        if (value instanceof UserId person) {
            return people.getOrDefault(person, person.value());
        }
        String text = type.show(value, labels.locale());
        return value instanceof UUID id ? anyRow.getOrDefault(id, text) : rows.shown(type, text);
    }
}
