package io.accountplanning.revenue;

import io.accountplanning.filter.PlanQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts the sums of a storage together, currency by currency. */
public final class RevenueTotals {

    private RevenueTotals() {}

    /** The totals over the plans of that question, ordered by currency. */
    public static List<RevenueTotal> of(RevenueRepository revenue, PlanQuery query, Planned planned) {
        List<RevenueRepository.PlannedSum> plans = revenue.planned(query);
        List<RevenueRepository.InvoicedSum> invoices = revenue.invoiced(query);
        SortedSet<String> currencies = new TreeSet<>();
        plans.forEach(sum -> currencies.add(sum.currency()));
        invoices.forEach(sum -> currencies.add(sum.currency()));
        List<RevenueTotal> totals = new ArrayList<>();
        for (String currency : currencies) {
            List<RevenueRepository.PlannedSum> own = plans.stream()
                    .filter(sum -> sum.currency().equals(currency))
                    .toList();
            totals.add(new RevenueTotal(
                    currency,
                    rounded(own.stream().map(sum -> planned.of(sum.amount(), sum.period())), currency),
                    rounded(own.stream().map(sum -> toDate(sum, planned, query)), currency),
                    sum(invoices, currency, sum -> sum.planCurrency().equals(currency)),
                    sum(invoices, currency, sum -> !sum.planCurrency().equals(currency))));
        }
        return totals;
    }

    private static BigDecimal toDate(RevenueRepository.PlannedSum sum, Planned planned, PlanQuery query) {
        return Planned.share(
                planned.of(sum.amount(), sum.period()),
                sum.period().daysElapsed(query.today()),
                sum.period().days());
    }

    private static BigDecimal sum(
            List<RevenueRepository.InvoicedSum> invoices,
            String currency,
            Predicate<RevenueRepository.InvoicedSum> which) {
        return invoices.stream()
                .filter(sum -> sum.currency().equals(currency))
                .filter(which)
                .map(RevenueRepository.InvoicedSum::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal rounded(Stream<BigDecimal> amounts, String currency) {
        BigDecimal sum = amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() == 0 ? sum : Amounts.inCurrency(sum, currency);
    }
}
