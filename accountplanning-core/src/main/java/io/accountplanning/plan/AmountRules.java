package io.accountplanning.plan;

import io.accountplanning.error.Violation;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Change;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Money is exact in its currency's scale: an amount that somebody changes has no more decimals than the plan's currency. Rows that name
 * a currency of their own, such as linked invoices, are the host's. Rows that a change of the currency finds are left as they are.
 */
final class AmountRules<S extends PlanSection> {

    private static final String CURRENCY = "currency";

    private final SectionType<S> type;
    private final S after;
    private final Supplier<Currency> currency;
    private final List<Violation> violations = new ArrayList<>();

    private AmountRules(SectionType<S> type, S after, Supplier<Currency> currency) {
        this.type = type;
        this.after = after;
        this.currency = currency;
    }

    /**
     * Every amount among the changes that is too fine.
     *
     * @param currency the plan's; asked only when an amount has changed
     */
    static <S extends PlanSection> List<Violation> check(
            SectionType<S> type, S after, List<Change> changes, Supplier<Currency> currency) {
        AmountRules<S> rules = new AmountRules<>(type, after, currency);
        for (Change change : changes) {
            if (change.table().isEmpty()) {
                rules.check(type.fields(), rules.withAmountsOfNewCurrency(change), "");
            } else if (change.kind() != Change.Kind.REMOVED) {
                type.tables().stream()
                        .filter(table -> table.name().equals(change.table()))
                        .forEach(table -> rules.check(table, change));
            }
        }
        return rules.violations.stream().distinct().toList();
    }

    /** The plan's own amounts are in its currency: whoever changes that changes them. */
    private List<Change.Cell> withAmountsOfNewCurrency(Change change) {
        return change.cells().stream().noneMatch(cell -> cell.column().equals(CURRENCY))
                ? change.cells()
                : type.fields().stream()
                        .map(field -> new Change.Cell(field.name(), null, field.write(after)))
                        .toList();
    }

    private <R extends Row> void check(Table<R> table, Change change) {
        if (table.columns().stream().anyMatch(column -> column.name().equals(CURRENCY))
                || change.cells().stream().noneMatch(cell -> amount(table.columns(), cell) != null)) {
            return;
        }
        List<R> rows = type.rows(after, table);
        int place = 1;
        while (place < rows.size()
                && !rows.get(place - 1).id().value().toString().equals(change.row())) {
            place++;
        }
        check(table.columns(), change.cells(), table.name() + "[" + place + "].");
    }

    private <T> void check(List<Column<T, ?>> columns, List<Change.Cell> cells, String path) {
        for (Change.Cell cell : cells) {
            BigDecimal amount = amount(columns, cell);
            if (amount != null) {
                ruleOf(amount)
                        .ifPresent(rule -> violations.add(new Violation(path + cell.column(), rule, cell.after())));
            }
        }
    }

    private Optional<String> ruleOf(BigDecimal amount) {
        if (amount.scale() <= 0) {
            return Optional.empty();
        }
        Currency of = currency.get();
        int decimals = of.getDefaultFractionDigits();
        return decimals < 0 || amount.stripTrailingZeros().scale() <= decimals
                ? Optional.empty()
                : Optional.of("has more than the " + decimals + " decimals of " + of.getCurrencyCode() + "; round it");
    }

    /** The amount that the cell holds now; null when it is of another kind, or empty. */
    private static <T> @Nullable BigDecimal amount(List<Column<T, ?>> columns, Change.Cell cell) {
        return cell.after() == null
                ? null
                : columns.stream()
                        .filter(column -> column.name().equals(cell.column()))
                        .filter(column -> column.type().kind() == CellType.Kind.AMOUNT)
                        .map(column -> new BigDecimal(cell.after()))
                        .findFirst()
                        .orElse(null);
    }
}
