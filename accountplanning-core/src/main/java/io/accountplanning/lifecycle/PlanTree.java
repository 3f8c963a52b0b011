package io.accountplanning.lifecycle;

import io.accountplanning.money.Money;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.whitespace.Coverage;
import io.accountplanning.whitespace.WhitespaceTotal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
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
     */
    public record RollUp(
            int plans,
            List<Money> revenueNextYear,
            @Nullable ClientStatus worstClientStatus,
            List<WhitespaceSum> whitespace) {

        public RollUp {
            revenueNextYear = List.copyOf(revenueNextYear);
            whitespace = List.copyOf(whitespace);
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

    public PlanTree {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(rollUp, "rollUp");
        children = List.copyOf(children);
    }

    static PlanTree of(AccountPlan plan, @Nullable WhitespaceTotal whitespace, List<PlanTree> children) {
        return new PlanTree(plan, children, RollUps.of(plan, whitespace, children));
    }
}
