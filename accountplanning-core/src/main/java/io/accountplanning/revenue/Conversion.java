package io.accountplanning.revenue;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.host.ExchangeRates;
import io.accountplanning.host.HostAnswer;
import io.accountplanning.host.HostCalls;
import io.accountplanning.host.TenantId;
import io.accountplanning.revenue.RevenueInOneCurrency.Missing;
import io.accountplanning.revenue.RevenueInOneCurrency.Part;
import io.accountplanning.revenue.RevenueRepository.InvoicedSum;
import io.accountplanning.revenue.RevenueRepository.PlannedSum;
import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the sums of a storage into one currency. Immutable. */
record Conversion(Currency currency, LocalDate day, Map<String, HostAnswer<BigDecimal>> rates) {

    /** What was read of the plans. */
    record Sums(List<PlannedSum> planned, List<InvoicedSum> invoiced) {

        Set<String> currencies() {
            Set<String> all = new TreeSet<>();
            planned.forEach(sum -> all.add(sum.currency()));
            invoiced.forEach(sum -> all.addAll(List.of(sum.currency(), sum.planCurrency())));
            return all;
        }
    }

    /** Asks for the rates of these currencies, all in one call of the host. */
    static Conversion into(
            TenantId tenant,
            Currency currency,
            LocalDate day,
            Collection<String> currencies,
            HostCalls calls,
            @Nullable ExchangeRates source) {
        String own = currency.getCurrencyCode();
        Set<String> foreign = new TreeSet<>(currencies);
        foreign.remove(own);
        HostAnswer<Map<String, HostAnswer<BigDecimal>>> asked = source == null
                ? HostAnswer.notConnected("exchangeRates(...)")
                : foreign.isEmpty()
                        ? HostAnswer.of(Map.of())
                        : calls.ask("ExchangeRates.rate", () -> ask(tenant, foreign, currency, day, source));
        Map<String, HostAnswer<BigDecimal>> rates = new TreeMap<>();
        foreign.forEach(from -> rates.put(
                from, asked.flatMap(answers -> Objects.requireNonNull(answers.get(from), "every currency was asked"))));
        if (currencies.contains(own)) {
            rates.put(own, HostAnswer.of(BigDecimal.ONE));
        }
        return new Conversion(currency, day, rates);
    }

    /** One currency that fails does not take the others along. */
    private static Map<String, HostAnswer<BigDecimal>> ask(
            TenantId tenant, Set<String> foreign, Currency to, LocalDate day, ExchangeRates source) {
        Map<String, HostAnswer<BigDecimal>> answers = new TreeMap<>();
        for (String from : foreign) {
            try {
                answers.put(from, checked(source.rate(tenant, Currency.getInstance(from), to, day), from, to, day));
            } catch (RuntimeException e) {
                answers.put(
                        from,
                        HostAnswer.unavailable("ExchangeRates.rate failed: " + AccountPlanningException.reasonOf(e)));
            }
        }
        return answers;
    }

    private static HostAnswer<BigDecimal> checked(Optional<BigDecimal> rate, String from, Currency to, LocalDate day) {
        String pair = "from " + from + " to " + to.getCurrencyCode() + " on " + day;
        if (rate.isEmpty()) {
            return HostAnswer.unavailable("the host has no rate " + pair);
        }
        return rate.get().signum() > 0
                ? HostAnswer.of(rate.get())
                : HostAnswer.unavailable("the host gave the rate " + rate.get().toPlainString() + " " + pair);
    }

    boolean has(String from) {
        return rates.get(from) instanceof HostAnswer.Given<BigDecimal>;
    }

    /** The currencies without a rate. */
    List<String> unknown() {
        return rates.keySet().stream().filter(from -> !has(from)).toList();
    }

    List<Part> parts(Sums sums, Planned reading) {
        List<Part> parts = new ArrayList<>();
        rates.forEach((from, answer) -> answer.given()
                .ifPresent(rate -> parts.add(new Part(
                        from,
                        rate,
                        planned(sums, from, sum -> reading.of(sum.amount(), sum.period())),
                        planned(sums, from, sum -> toDate(sum, reading)),
                        invoiced(sums, sum -> sum.currency().equals(from) && has(sum.planCurrency()))))));
        return parts;
    }

    /** What is left out: amounts in currencies without a rate, and invoices on plans in such. */
    List<Missing> missing(Sums sums, Planned reading) {
        List<Missing> missing = new ArrayList<>();
        rates.forEach((from, answer) -> {
            BigDecimal invoiced =
                    invoiced(sums, sum -> sum.currency().equals(from) && !(has(from) && has(sum.planCurrency())));
            if (!has(from) || invoiced.signum() != 0) {
                missing.add(new Missing(
                        from,
                        answer.reason().orElse("invoiced on plans in a currency that has no rate"),
                        has(from)
                                ? BigDecimal.ZERO
                                : planned(sums, from, sum -> reading.of(sum.amount(), sum.period())),
                        invoiced));
            }
        });
        return missing;
    }

    /** The parts' sum in the one currency, each rounded half-up first. */
    BigDecimal sum(List<Part> parts, Function<Part, BigDecimal> amount) {
        String own = currency.getCurrencyCode();
        return parts.stream()
                .map(part -> Amounts.inCurrency(amount.apply(part).multiply(part.rate()), own))
                .reduce(Amounts.inCurrency(BigDecimal.ZERO, own), BigDecimal::add);
    }

    private BigDecimal toDate(PlannedSum sum, Planned reading) {
        DateRange period = sum.period();
        return Planned.share(reading.of(sum.amount(), period), period.daysElapsed(day), period.days());
    }

    private static BigDecimal planned(Sums sums, String from, Function<PlannedSum, BigDecimal> reading) {
        Stream<BigDecimal> amounts = sums.planned().stream()
                .filter(sum -> sum.currency().equals(from))
                .map(reading);
        return Amounts.inCurrency(amounts.reduce(BigDecimal.ZERO, BigDecimal::add), from);
    }

    private static BigDecimal invoiced(Sums sums, Predicate<InvoicedSum> which) {
        return sums.invoiced().stream().filter(which).map(InvoicedSum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
