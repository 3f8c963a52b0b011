package io.accountplanning.risk;

import io.accountplanning.filter.PlanQuery;
import java.util.List;
import java.util.Objects;

/**
 * A question for accounts at risk, complete: a storage needs nothing else to answer it.
 *
 * @param plans which plans are looked at
 * @param rules a plan is at risk when one of them holds; none is when there are no rules
 */
public record RiskQuery(PlanQuery plans, List<RiskRule> rules) {

    public RiskQuery {
        Objects.requireNonNull(plans, "plans");
        rules = List.copyOf(rules);
    }

    /** The question by the rules that hold for the tenant of those repositories. */
    public static RiskQuery of(PlanQuery plans, RiskStore stores, RiskRules defaults) {
        return new RiskQuery(
                plans, RiskRulesTab.of(stores.catalog(), defaults).value().rules());
    }

    /** Whether a plan without overdue tasks can be at risk. */
    public boolean allowsNoOverdueTasks() {
        return !rules.stream().allMatch(RiskRule::needsOverdueTasks);
    }
}
