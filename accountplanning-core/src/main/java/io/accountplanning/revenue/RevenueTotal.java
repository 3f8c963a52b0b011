package io.accountplanning.revenue;

import io.accountplanning.table.Decimals;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The revenue of many plans in one currency; currencies are never mixed or converted.
 *
 * @param currency the ISO 4217 code
 * @param planned what the plans of that currency plan for their periods, half-up in the currency's scale; 0 when none says anything
 * @param plannedToDate what they plan until the day, each by the elapsed days of its own period, half-up in the currency's scale
 * @param invoiced what was invoiced in that currency on plans of that currency, dated inside their periods
 * @param elsewhere what was invoiced in that currency on plans of other currencies; it counts in no percentage
 */
public record RevenueTotal(
        String currency, BigDecimal planned, BigDecimal plannedToDate, BigDecimal invoiced, BigDecimal elsewhere) {

    public RevenueTotal {
        Objects.requireNonNull(currency, "currency");
        planned = Decimals.canonical(planned);
        plannedToDate = Decimals.canonical(plannedToDate);
        invoiced = Decimals.canonical(invoiced);
        elsewhere = Decimals.canonical(elsewhere);
    }

    /** Invoiced ÷ planned, 0–100 with two decimals, half-up; absent when nothing is planned. */
    public Optional<BigDecimal> attainmentPercent() {
        return Amounts.percent(invoiced, planned);
    }

    /** Invoiced ÷ planned to date, 0–100 with two decimals, half-up; absent when nothing is planned until the day. */
    public Optional<BigDecimal> pacePercent() {
        return Amounts.percent(invoiced, plannedToDate);
    }
}
