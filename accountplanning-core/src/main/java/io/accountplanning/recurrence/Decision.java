package io.accountplanning.recurrence;

import io.accountplanning.host.ClientId;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a completed plan. It stays for good, whatever becomes of the plans.
 *
 * @param plan the completed plan
 * @param client whom it was for
 * @param period the period of the follow-up
 * @param followUp the follow-up that was made; null when it was decided to make none
 * @param at when
 */
public record Decision(
        PlanId plan,
        ClientId client,
        PlanPeriod period,
        @Nullable PlanId followUp,
        Instant at) {

    public Decision {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(at, "at");
    }
}
