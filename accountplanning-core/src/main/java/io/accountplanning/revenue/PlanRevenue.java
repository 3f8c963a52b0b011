package io.accountplanning.revenue;

import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan's revenue against what it planned, with the figures that it is worked out from. All amounts are in the plan's currency,
 * percentages are 0–100 with two decimals, half-up; what would be a division by nothing is absent.
 *
 * @param currency the plan's currency
 * @param period the plan's period
 * @param asOf the day that "to date" means: days before it count as elapsed
 * @param planned what is planned for the period; null when the plan does not say
 * @param reading how that follows from the plan's revenue next year
 * @param invoiced the sum of the linked invoices in the plan's currency, dated inside the period, those dated after today too
 * @param elsewhere the sums of the linked invoices in other currencies, dated inside the period, which count nowhere here
 * @param undated how many linked invoices count nowhere because they have no date or no amount
 * @param pipeline the deals that expectations are made of
 */
public record PlanRevenue(
        Currency currency,
        DateRange period,
        LocalDate asOf,
        @Nullable BigDecimal planned,
        Planned reading,
        BigDecimal invoiced,
        List<Invoiced> elsewhere,
        long undated,
        Pipeline pipeline) {

    public PlanRevenue {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(asOf, "asOf");
        planned = planned == null ? null : Amounts.inCurrency(planned, currency.getCurrencyCode());
        Objects.requireNonNull(reading, "reading");
        elsewhere = List.copyOf(elsewhere);
        Objects.requireNonNull(pipeline, "pipeline");
    }

    /** Whether a year's figure is read for a period that is shorter than a year, so that the {@link #reading} makes a difference. */
    public boolean isForPartOfAYear() {
        return planned != null && Planned.isShorterThanAYear(period);
    }

    /**
     * What would be planned by {@link Planned#PRORATED}, where all of a year's figure counts for a shorter period; else absent.
     *
     * @see #isForPartOfAYear
     */
    public Optional<BigDecimal> plannedIfProrated() {
        return Optional.ofNullable(planned)
                .filter(yearly -> reading == Planned.AS_WRITTEN && isForPartOfAYear())
                .map(yearly -> inCurrency(Planned.PRORATED.of(yearly, period)));
    }

    /** Invoiced ÷ planned. */
    public Optional<BigDecimal> attainmentPercent() {
        return Optional.ofNullable(planned).flatMap(target -> Amounts.percent(invoiced, target));
    }

    /** What is planned until the day: planned · elapsed days ÷ all days of the period, not rounded. */
    public Optional<BigDecimal> plannedToDate() {
        return Optional.ofNullable(planned)
                .map(target -> Planned.share(target, period.daysElapsed(asOf), period.days()));
    }

    /** Invoiced ÷ planned to date: 100 is on pace. Absent on the first day. */
    public Optional<BigDecimal> pacePercent() {
        return plannedToDate().flatMap(target -> Amounts.percent(invoiced, target));
    }

    /** Won + Σ(open amount · probability); absent when nothing is known of deals. */
    public Optional<BigDecimal> expected() {
        return Optional.ofNullable(pipeline.won())
                .map(won -> pipeline.open().stream()
                        .map(deal -> Amounts.ofPercent(deal.amount(), deal.probabilityPercent()))
                        .reduce(won, BigDecimal::add))
                .map(this::inCurrency);
    }

    /** Planned − expected: positive is what is missing. */
    public Optional<BigDecimal> gap() {
        BigDecimal target = planned;
        return target == null ? Optional.empty() : expected().map(target::subtract);
    }

    /**
     * The pipeline that is still to be created to reach what is planned: (planned − won − open · win rate) ÷ win rate, not below 0.
     * Absent without a win rate.
     */
    public Optional<BigDecimal> pipelineToCreate() {
        BigDecimal target = planned;
        BigDecimal won = pipeline.won();
        BigDecimal rate = pipeline.winRatePercent();
        if (target == null || won == null || rate == null || rate.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal open = pipeline.open().stream().map(Pipeline.Deal::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal missing = target.subtract(won).subtract(Amounts.ofPercent(open, rate));
        return Optional.of(inCurrency(
                missing.max(BigDecimal.ZERO).multiply(Amounts.HUNDRED).divide(rate, MathContext.DECIMAL128)));
    }

    private BigDecimal inCurrency(BigDecimal amount) {
        return Amounts.inCurrency(amount, currency.getCurrencyCode());
    }
}
