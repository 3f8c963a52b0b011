package io.accountplanning.revenue;

import io.accountplanning.filter.PlanQuery;
import io.accountplanning.table.Decimals;
import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** Sums revenue over the plans of one tenant, by a fixed number of queries, within one transaction. */
public interface RevenueRepository {

    /** The revenue next year of the plans that say one, summed by the plan's currency and period. */
    List<PlannedSum> planned(PlanQuery query);

    /**
     * The linked invoices that are dated inside their plan's period, have an amount and a currency and are not gone, summed by the plan's
     * currency and their own. One that is linked to several of the plans counts once, for the one with the lowest number.
     */
    List<InvoicedSum> invoiced(PlanQuery query);

    /**
     * The plans that have something in one of these currencies, by their numbers: that say a revenue next year and are in one of them, or
     * that are linked to an invoice as {@link #invoiced} counts it, when it or the plan is in one of them.
     *
     * @param currencies at least one, ISO 4217 codes
     * @param most how many at most
     */
    List<RevenueInOneCurrency.PlanOfRevenue> plansIn(PlanQuery query, Collection<String> currencies, int most);

    /**
     * What plans of one currency and period plan for a year.
     *
     * @param currency the plans' currency, an ISO 4217 code
     * @param period the plans' period
     * @param amount the sum
     */
    record PlannedSum(String currency, DateRange period, BigDecimal amount) {

        public PlannedSum {
            amount = Decimals.canonical(amount);
        }
    }

    /**
     * What was invoiced in one currency on plans of one currency.
     *
     * @param planCurrency the plans' currency, an ISO 4217 code
     * @param currency the invoices' currency
     * @param amount the sum
     */
    record InvoicedSum(String planCurrency, String currency, BigDecimal amount) {

        public InvoicedSum {
            amount = Decimals.canonical(amount);
        }
    }
}
