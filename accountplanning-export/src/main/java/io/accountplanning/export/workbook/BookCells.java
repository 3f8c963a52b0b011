package io.accountplanning.export.workbook;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.export.sheet.SerialDates;
import io.accountplanning.export.workbook.BookCell.Look;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Column;
import io.accountplanning.table.RowNames;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes cells of values: typed where a spreadsheet has the type, else in the reader's words. */
final class BookCells {

    private final Labels labels;
    private final ValueTexts values;
    private final RowNames rows;
    private final Map<UserId, String> people;

    BookCells(PlanReport report, PlanNames names) {
        this.labels = report.labels();
        this.values = report.values(text -> true);
        this.rows = names.rows();
        this.people = names.people(report.people());
    }

    Map<UserId, String> people() {
        return people;
    }

    /** Whether readers can be told what stands in that column: of a row that has no name in the plan they would see an id. */
    boolean isTold(Column<?, ?> column) {
        return rows.covers(column.type());
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
            case YES_NO, CHOICE -> BookCell.text(Look.TEXT, choice(value));
            case REFERENCE -> BookCell.text(Look.TEXT, reference(type, value));
            case RICH_TEXT -> BookCell.text(Look.PROSE, type.show(value, labels.locale()));
            case LIST -> BookCell.text(Look.PROSE, list(type, value));
            case TEXT, EXPRESSION -> BookCell.text(Look.PROSE, type.show(value, labels.locale()));
        };
    }

    private <V> String list(CellType<V> type, V value) {
        CellType<?> element = type.element();
        return element == null || element.choices().isEmpty()
                ? rows.shown(type, type.show(value, labels.locale()))
                : ((List<?>) value).stream().map(this::choice).collect(Collectors.joining("; "));
    }

    /** What readers call something that can be chosen. */
    String choice(Object choice) {
        return choice instanceof Enum<?> constant
                ? labels.constant(constant)
                : labels.word(Boolean.TRUE.equals(choice) ? "yes" : "no");
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
        if (value instanceof PlanPeriod period) {
            return values.period(period);
        }
        return rows.shown(type, type.show(value, labels.locale()));
    }
}
