package io.accountplanning.revenue;

import io.accountplanning.plan.PlanId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The revenue of many plans in one currency, by the host's exchange rates, with the working. What could not be converted is in no sum but
 * in {@link #missing}, with the plans that it is of.
 *
 * <p>What plans plan counts when their currency has a rate; invoices count when their own currency and that of their plan have one, so no
 * percentage sets invoices against a plan that is not in it.
 *
 * @param currency the currency of all amounts here
 * @param day the day whose rates were asked for; also the day that "to date" means
 * @param planned what the plans plan for their periods
 * @param plannedToDate what they plan until the day
 * @param invoiced what was invoiced on them, dated inside their periods
 * @param parts what these are the sums of, by currency; each is rounded half-up in the scale of the one currency before it is added
 * @param missing what could not be converted; empty when the sums are complete
 * @param incomplete plans of which something is missing, by their numbers; at most {@link #PLANS_LISTED}
 */
public record RevenueInOneCurrency(
        Currency currency,
        LocalDate day,
        BigDecimal planned,
        BigDecimal plannedToDate,
        BigDecimal invoiced,
        List<Part> parts,
        List<Missing> missing,
        List<PlanOfRevenue> incomplete) {

    /** How many plans are listed at most of which something is missing. */
    public static final int PLANS_LISTED = 100;

    /**
     * What was converted from one currency.
     *
     * @param currency the ISO 4217 code that it was in
     * @param rate what a unit of it is worth, as the host gave it; 1 for the one currency itself
     * @param planned what plans of that currency plan, in that currency
     * @param plannedToDate what they plan until the day, in that currency
     * @param invoiced what was invoiced in that currency, on plans of whatever currency that has a rate
     */
    public record Part(
            String currency, BigDecimal rate, BigDecimal planned, BigDecimal plannedToDate, BigDecimal invoiced) {

        public Part {
            Objects.requireNonNull(currency, "currency");
            Objects.requireNonNull(rate, "rate");
            Objects.requireNonNull(planned, "planned");
            Objects.requireNonNull(plannedToDate, "plannedToDate");
            Objects.requireNonNull(invoiced, "invoiced");
        }
    }

    /**
     * What is in no sum.
     *
     * @param currency the ISO 4217 code that it is in
     * @param reason why, in words
     * @param planned what plans of that currency plan, in that currency
     * @param invoiced what was invoiced in that currency and is in no sum, in that currency
     */
    public record Missing(String currency, String reason, BigDecimal planned, BigDecimal invoiced) {

        public Missing {
            Objects.requireNonNull(currency, "currency");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(planned, "planned");
            Objects.requireNonNull(invoiced, "invoiced");
        }
    }

    /**
     * A plan that has revenue.
     *
     * @param id the plan
     * @param number what people call it
     */
    public record PlanOfRevenue(PlanId id, String number) {

        public PlanOfRevenue {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(number, "number");
        }
    }

    public RevenueInOneCurrency {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(day, "day");
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
        incomplete = List.copyOf(incomplete);
    }

    /** Whether everything is in the sums. */
    public boolean isComplete() {
        return missing.isEmpty();
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
