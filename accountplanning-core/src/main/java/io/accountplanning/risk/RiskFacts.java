package io.accountplanning.risk;

import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanId;
import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What rules look at in a plan.
 *
 * @param plan the plan
 * @param number what people call it
 * @param client whom it is for
 * @param subject what it is called
 * @param owner who answers for it
 * @param period when it is for
 * @param clientStatus how the account stands; null until somebody has judged it
 * @param clientStatusReason why; null when nobody said
 * @param overdueTasks how many open tasks have a deadline before today
 * @param oldestDeadline the earliest deadline of those; null when there are none
 * @param health its score as of today; null when it has none, or no rule asks for it
 * @param lastChange the day on which a person changed it last, or on which it was created when none has since; null when no rule asks
 *     for it
 */
public record RiskFacts(
        PlanId plan,
        String number,
        Client client,
        String subject,
        UserId owner,
        DateRange period,
        @Nullable ClientStatus clientStatus,
        @Nullable String clientStatusReason,
        int overdueTasks,
        @Nullable LocalDate oldestDeadline,
        @Nullable BigDecimal health,
        @Nullable LocalDate lastChange) {

    public RiskFacts {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(period, "period");
    }

    /** Where a page that follows this plan starts. */
    public RiskCursor cursor() {
        return new RiskCursor(overdueTasks, plan);
    }
}
