package io.accountplanning.recurrence;

import io.accountplanning.host.ClientId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A completed plan of which it is not decided yet whether it is followed up.
 *
 * @param plan the plan
 * @param number what people call it
 * @param client whom it is for
 * @param period the period that it was for
 */
public record Candidate(PlanId plan, String number, ClientId client, PlanPeriod period) {

    /** The order in which they are decided: those whose period ended first, then by number. */
    public static final Comparator<Candidate> ORDER =
            Comparator.comparing(Candidate::end).thenComparing(Candidate::count);

    public Candidate {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(period, "period");
    }

    /** The day after its period, on which it becomes due. */
    public LocalDate end() {
        return period.endExclusive();
    }

    /** The count in its number. */
    public long count() {
        return AccountPlan.countOf(number);
    }
}
