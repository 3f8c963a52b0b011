package io.accountplanning.duediligence;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Decimals;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A year of the client's figures. Amounts are in the plan's currency; null where unknown.
 *
 * @param id the row's id
 * @param year the calendar or fiscal year
 * @param revenue the client's revenue
 * @param salesSpent what it spent on sales
 * @param traffic visitors or orders, as the account counts them
 * @param loss what it lost
 */
public record FinancialYear(
        Id id,
        Integer year,
        @Nullable BigDecimal revenue,
        @Nullable BigDecimal salesSpent,
        @Nullable BigDecimal traffic,
        @Nullable BigDecimal loss)
        implements Row {

    /** The table, {@code financialYears}. */
    public static final Table<FinancialYear> TABLE = Table.of("financialYears", FinancialYear.class)
            .required("year", CellType.integer(1900, 2200))
            .column("revenue", CellType.amount())
            .internal("salesSpent", CellType.amount())
            .column("traffic", CellType.number())
            .column("loss", CellType.amount())
            .build();

    /**
     * The id of a financial year.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public FinancialYear {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(year, "year");
        revenue = Decimals.canonicalOrNull(revenue);
        salesSpent = Decimals.canonicalOrNull(salesSpent);
        traffic = Decimals.canonicalOrNull(traffic);
        loss = Decimals.canonicalOrNull(loss);
    }

    /** A year with its figures. */
    public static FinancialYear of(
            int year,
            @Nullable BigDecimal revenue,
            @Nullable BigDecimal salesSpent,
            @Nullable BigDecimal traffic,
            @Nullable BigDecimal loss) {
        return new FinancialYear(Id.next(), year, revenue, salesSpent, traffic, loss);
    }

    /** A copy with another value: the client's revenue. */
    public FinancialYear withRevenue(@Nullable BigDecimal value) {
        return new FinancialYear(id, year, value, salesSpent, traffic, loss);
    }

    /** A copy with another value: what it spent on sales. */
    public FinancialYear withSalesSpent(@Nullable BigDecimal value) {
        return new FinancialYear(id, year, revenue, value, traffic, loss);
    }

    /** A copy with another value: visitors or orders. */
    public FinancialYear withTraffic(@Nullable BigDecimal value) {
        return new FinancialYear(id, year, revenue, salesSpent, value, loss);
    }

    /** A copy with another value: what it lost. */
    public FinancialYear withLoss(@Nullable BigDecimal value) {
        return new FinancialYear(id, year, revenue, salesSpent, traffic, value);
    }

    /** A copy with another value: the calendar or fiscal year. */
    public FinancialYear withYear(Integer value) {
        return new FinancialYear(id, value, revenue, salesSpent, traffic, loss);
    }
}
