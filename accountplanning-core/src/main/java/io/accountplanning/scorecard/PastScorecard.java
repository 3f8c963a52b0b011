package io.accountplanning.scorecard;

import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import java.util.Objects;

/**
 * A card of one of the plans of a chain.
 *
 * @param plan the plan
 * @param number what people call the plan, such as {@code AP-000123}
 * @param period the plan's period
 * @param score the card's total and the scores of its categories
 */
public record PastScorecard(PlanId plan, String number, PlanPeriod period, ScorecardScore score) {

    public PastScorecard {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(score, "score");
    }
}
