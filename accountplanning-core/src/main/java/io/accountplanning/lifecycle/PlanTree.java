package io.accountplanning.lifecycle;

import io.accountplanning.health.HealthBand;
import io.accountplanning.health.StoredHealth;
import io.accountplanning.money.Money;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.whitespace.Coverage;
import io.accountplanning.whitespace.WhitespaceTotal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan with the plans below it in the tree, as far as somebody sees them: what stands below a plan that is not seen is not
 * seen either.
 *
 * @param plan the plan at the top
 * @param children what stands directly below it, by their numbers
 * @param rollUp the plan and everything below it, counted together
 */
public record PlanTree(AccountPlan plan, List<PlanTree> children, RollUp rollUp) {

    /**
     * Several plans counted together.
     *
     * @param plans how many plans
     * @param revenueNextYear the revenue that they aim for next year, an amount for each currency, by the currencies' codes
     * @param worstClientStatus the worst client status among them; null when nobody has judged any
     * @param whitespace their whitespace maps, one sum for each currency, by the currencies' codes, and one for pieces at the end
     * @param health their scores of health, counted together
     */
    public record RollUp(
            int plans,
            List<Money> revenueNextYear,
            @Nullable ClientStatus worstClientStatus,
            List<WhitespaceSum> whitespace,
            HealthRollUp health) {

        public RollUp {
            revenueNextYear = List.copyOf(revenueNextYear);
            whitespace = List.copyOf(whitespace);
            Objects.requireNonNull(health, "health");
        }
    }

    /**
     * The whitespace maps of several plans counted together.
     *
     * @param currency the currency of the values; null when they are pieces
     * @param coverage how much of the maps is ours
     */
    public record WhitespaceSum(@Nullable Currency currency, Coverage coverage) {

        public WhitespaceSum {
            Objects.requireNonNull(coverage, "coverage");
        }
    }

    /**
     * The health of several plans, as of today and overrides included.
     *
     * @param scored how many of them have a score
     * @param sum their scores together
     * @param worst the worst band among them; null when none has a score
     * @param without how many have none
     */
    public record HealthRollUp(
            int scored, BigDecimal sum, @Nullable HealthBand worst, int without) {

        public HealthRollUp {
            sum = sum.setScale(2, RoundingMode.HALF_UP);
        }

        /** The mean of the scores, 0 to 100 with two decimals, half-up; empty when none has one. */
        public Optional<BigDecimal> mean() {
            return scored == 0
                    ? Optional.empty()
                    : Optional.of(sum.divide(BigDecimal.valueOf(scored), 2, RoundingMode.HALF_UP));
        }

        HealthRollUp plus(HealthRollUp other) {
            return new HealthRollUp(
                    scored + other.scored, sum.add(other.sum), worse(worst, other.worst), without + other.without);
        }

        private static @Nullable HealthBand worse(@Nullable HealthBand one, @Nullable HealthBand other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.compareTo(other) <= 0 ? one : other; // red, yellow, green
        }
    }

    public PlanTree {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(rollUp, "rollUp");
        children = List.copyOf(children);
    }

    static PlanTree of(
            AccountPlan plan,
            @Nullable WhitespaceTotal whitespace,
            StoredHealth.@Nullable Shown health,
            List<PlanTree> children) {
        return new PlanTree(plan, children, RollUps.of(plan, whitespace, health, children));
    }
}
