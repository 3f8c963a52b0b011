package io.accountplanning.risk;

import io.accountplanning.filter.PlanQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * A question for accounts at risk, complete: a storage needs nothing else to answer it.
 *
 * @param plans which plans are looked at
 * @param rules a plan is at risk when one of them holds; none is when there are no rules
 * @param zone in which days begin
 */
public record RiskQuery(PlanQuery plans, List<RiskRule> rules, ZoneId zone) {

    public RiskQuery {
        Objects.requireNonNull(plans, "plans");
        rules = List.copyOf(rules);
        Objects.requireNonNull(zone, "zone");
    }

    /** A question for which days begin in UTC. */
    public RiskQuery(PlanQuery plans, List<RiskRule> rules) {
        this(plans, rules, ZoneOffset.UTC);
    }

    /** The question by the rules that hold for the tenant of those repositories. */
    public static RiskQuery of(PlanQuery plans, RiskStore stores, RiskRules defaults, ZoneId zone) {
        return new RiskQuery(
                plans, RiskRulesTab.of(stores.catalog(), defaults).value().rules(), zone);
    }

    /** Whether a rule asks for the health. */
    public boolean asksForHealth() {
        return rules.stream().anyMatch(rule -> rule.healthAtMost() != null);
    }

    /** Whether a rule asks when a plan was changed last. */
    public boolean asksForLastChange() {
        return rules.stream().anyMatch(rule -> rule.notChangedFor() != null);
    }

    /** The last moment of today. */
    public Instant endOfToday() {
        return startOf(plans.today().plusDays(1)).minus(1, ChronoUnit.MICROS);
    }

    /** When a day begins. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Whether a plan without overdue tasks can be at risk. */
    public boolean allowsNoOverdueTasks() {
        return !rules.stream().allMatch(RiskRule::needsOverdueTasks);
    }
}
