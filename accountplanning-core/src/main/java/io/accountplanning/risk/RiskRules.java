package io.accountplanning.risk;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a tenant's accounts are at risk.
 *
 * @param rules an account is at risk when one of them holds; none is when there are no rules
 */
public record RiskRules(List<RiskRule> rules) implements PlanSection {

    private static final RiskRules NONE = new RiskRules(List.of());

    /** The section type: key {@code riskRules}; internal. */
    public static final SectionType<RiskRules> SECTION = SectionType.of("riskRules", RiskRules.class, NONE)
            .table(RiskRule.TABLE)
            .rules(RiskRules::check)
            .internal()
            .build();

    public RiskRules {
        rules = List.copyOf(rules);
    }

    /**
     * These rules.
     *
     * @throws InvalidException when a rule has no condition, or one that cannot be
     */
    public static RiskRules of(RiskRule... rules) {
        RiskRules all = new RiskRules(List.of(rules));
        List<Violation> violations = SECTION.check(all);
        if (!violations.isEmpty()) {
            throw new InvalidException(violations);
        }
        return all;
    }

    /** A copy with a further rule at the end. */
    public RiskRules add(RiskRule added) {
        return new RiskRules(Stream.concat(rules.stream(), Stream.of(added)).toList());
    }

    /** A copy without the rules of that name. */
    public RiskRules without(String name) {
        return new RiskRules(
                rules.stream().filter(rule -> !rule.name().equals(name)).toList());
    }

    private static List<Violation> check(RiskRules section) {
        List<Violation> violations = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < section.rules.size(); i++) {
            RiskRule rule = section.rules.get(i);
            if (!names.add(rule.name())) {
                violations.add(new Violation(
                        "rules[" + (i + 1) + "].name",
                        "is taken by another rule; reasons are told by it",
                        rule.name()));
            }
            if (hasNoCondition(rule)) {
                violations.add(new Violation(
                        "rules[" + (i + 1) + "]",
                        "has a condition at least: client statuses, overdue tasks, the end of the period, the health"
                                + " or the days without a change",
                        rule.name()));
            }
        }
        return violations;
    }

    /** Before the conditions are made: what is out of range has none. */
    private static boolean hasNoCondition(RiskRule rule) {
        return rule.clientStatuses().isEmpty()
                && rule.overdueTasks() == null
                && rule.periodEndsWithin() == null
                && rule.healthAtMost() == null
                && rule.notChangedFor() == null;
    }
}
