package io.accountplanning.export.pdf;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of a section as readers see them. */
final class SectionTables {

    /** Ids that say nothing to a reader. */
    private static final Set<String> HIDDEN = Set.of("companyTeam.hostId", "clientTeam.hostId", "steps.baseline");

    private static final Set<CellType.Kind> NUMBERS =
            Set.of(CellType.Kind.INTEGER, CellType.Kind.NUMBER, CellType.Kind.AMOUNT, CellType.Kind.PERCENT);

    private final Labels labels;
    private final ValueTexts values;
    private final Currency currency;

    /** @param currency the plan's */
    SectionTables(Labels labels, ValueTexts values, Currency currency) {
        this.labels = labels;
        this.values = values;
        this.currency = currency;
    }

    <S extends PlanSection, R extends Row> ViewTable view(SectionType<S> type, S section, Table<R> table) {
        List<R> rows = type.rows(section, table);
        Map<RowId, String> names = rowNames(type, section);
        Column<R, ?> ownCurrency = ownCurrency(table);
        return ViewTable.ofNames(table.columns().stream()
                .filter(column -> !column.equals(ownCurrency) && !HIDDEN.contains(table.name() + "." + column.name()))
                .map(column -> column(type, table, column, rows, names))
                .toList());
    }

    /** Numbers are aligned as numbers, but for one that names its row, such as a year. */
    static <R extends Row> ViewTable.Fit fit(Table<R> table, Column<R, ?> column) {
        CellType.Kind kind = column.type().kind();
        if (NUMBERS.contains(kind)) {
            return column.equals(table.columns().get(0)) ? ViewTable.Fit.ONE_LINE : ViewTable.Fit.NUMBER;
        }
        return kind == CellType.Kind.DATE ? ViewTable.Fit.ONE_LINE : ViewTable.Fit.TEXT;
    }

    /** What readers call each row of each table of the section. */
    static <S extends PlanSection> Map<RowId, String> rowNames(SectionType<S> type, S section) {
        Map<RowId, String> names = new HashMap<>();
        type.tables().forEach(table -> putNames(type, section, table, names));
        return names;
    }

    private static <S extends PlanSection, R extends Row> void putNames(
            SectionType<S> type, S section, Table<R> table, Map<RowId, String> names) {
        type.rows(section, table).forEach(row -> names.put(row.id(), table.label(row)));
    }

    private <R extends Row, V> ViewTable.Column column(
            SectionType<?> type, Table<R> table, Column<R, V> column, List<R> rows, Map<RowId, String> names) {
        boolean isAmount = column.type().kind() == CellType.Kind.AMOUNT;
        Column<R, ?> ownCurrency = ownCurrency(table);
        String label = labels.column(type, table, column)
                + (isAmount && ownCurrency == null ? " (" + currency.getCurrencyCode() + ")" : "");
        boolean whole = isAmount && rows.stream().map(column::get).allMatch(SectionTables::isWhole);
        return new ViewTable.Column(
                label,
                fit(table, column),
                rows.stream()
                        .map(row -> isAmount && column.get(row) instanceof BigDecimal amount
                                ? ViewTable.Cell.of(amount(amount, whole, ownCurrency, row))
                                : cell(column.get(row), column.type(), names))
                        .toList());
    }

    private <V> ViewTable.Cell cell(@Nullable V value, CellType<V> type, Map<RowId, String> names) {
        if (value == null) {
            return ViewTable.Cell.EMPTY;
        }
        return value instanceof RichText rich
                ? ViewTable.Cell.of(rich)
                : ViewTable.Cell.of(values.of(value, type, names));
    }

    private <R extends Row> String amount(BigDecimal amount, boolean whole, @Nullable Column<R, ?> ownCurrency, R row) {
        String code = ownCurrency == null ? null : ownCurrency.write(row);
        return code == null ? values.amount(amount, whole, currency) : values.money(amount, Currency.getInstance(code));
    }

    private static boolean isWhole(@Nullable Object amount) {
        return !(amount instanceof BigDecimal number)
                || number.stripTrailingZeros().scale() <= 0;
    }

    /** The column in which each row names the currency of its amounts; null when they are in the plan's. */
    private static <R extends Row> @Nullable Column<R, ?> ownCurrency(Table<R> table) {
        return table.columns().stream()
                .filter(column -> column.name().equals("currency"))
                .filter(column -> Objects.equals(column.type().kind(), CellType.Kind.TEXT))
                .findFirst()
                .orElse(null);
    }
}
