package io.accountplanning.risk;

import java.time.LocalDate;
import java.util.List;

/**
 * An account at risk, and why.
 *
 * @param facts the plan, and what the rules look at in it
 * @param reasons every condition of every rule that holds, in the order of the rules; at least one
 */
public record AccountAtRisk(RiskFacts facts, List<Reason> reasons) {

    public AccountAtRisk {
        reasons = List.copyOf(reasons);
    }

    /**
     * Why an account is at risk.
     *
     * @param rule the rule that holds
     * @param condition the condition of it
     * @param words what the plan shows, for a person
     */
    public record Reason(RiskRule rule, RiskCondition condition, String words) {}

    static AccountAtRisk of(RiskFacts facts, List<RiskRule> rules, LocalDate today) {
        List<Reason> reasons = rules.stream()
                .filter(rule -> rule.conditions().stream().allMatch(condition -> condition.holds(facts, today)))
                .flatMap(rule -> rule.conditions().stream()
                        .map(condition -> new Reason(rule, condition, condition.describe(facts, today))))
                .toList();
        return new AccountAtRisk(facts, reasons);
    }
}
