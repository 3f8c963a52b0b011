package io.accountplanning.jpa;

import io.accountplanning.permission.Actor;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.risk.RiskCondition;
import io.accountplanning.risk.RiskQuery;
import io.accountplanning.risk.RiskRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of risk as JPQL: one of the rules, all conditions of it. Used by one thread. */
final class RiskConditions {

    static final String OVERDUE = "o.status <> '" + TaskStatus.COMPLETE.name() + "' and o.deadline < :today";
    static final String OVERDUE_TASKS = "(select o.rowId from ApTask o where o.planId = p.id and " + OVERDUE + ")";

    private static final String COUNT_OVERDUE =
            "(select count(o.rowId) from ApTask o where o.planId = p.id and " + OVERDUE + ")";

    private final LocalDate today;
    private final RiskQuery query;
    private final Map<String, Object> parameters = new HashMap<>();

    private RiskConditions(RiskQuery query) {
        this.query = query;
        this.today = query.plans().today();
    }

    /** Asks for plans that one of the rules holds for; there is at least one. */
    static void add(PlanListQuery plans, RiskQuery query) {
        RiskConditions conditions = new RiskConditions(query);
        String rules =
                String.join(" or ", query.rules().stream().map(conditions::rule).toList());
        plans.and("(" + rules + ")");
        if (rules.contains(":today")) {
            conditions.parameters.put("today", conditions.today);
        }
        if (rules.contains(":" + HealthConditions.DAY)) {
            conditions.parameters.put(HealthConditions.DAY, conditions.today);
        }
        plans.parameters().putAll(conditions.parameters);
    }

    private String rule(RiskRule rule) {
        List<String> clauses = new ArrayList<>();
        rule.conditions().forEach(condition -> clauses.add(clause(condition)));
        return "(" + String.join(" and ", clauses) + ")";
    }

    private String clause(RiskCondition condition) {
        String name = "risk" + parameters.size();
        if (condition instanceof RiskCondition.ClientStatusIs is) {
            parameters.put(name, is.statuses().stream().map(Enum::name).toList());
            return "p.clientStatus in :" + name;
        }
        if (condition instanceof RiskCondition.PeriodEndsWithin near) {
            parameters.put(name, near.lastEndExclusive(today));
            return "p.periodEnd <= :" + name;
        }
        if (condition instanceof RiskCondition.HealthAtMost low) {
            parameters.put(name, low.score());
            return HealthConditions.exists(
                    HealthConditions.either("h.overrideScore <= :" + name, "h.score <= :" + name));
        }
        if (condition instanceof RiskCondition.NotChangedFor stale) {
            LocalDate nextDay = stale.lastChange(today).plusDays(1);
            parameters.put(name, StoredValues.moment(query.startOf(nextDay)));
            parameters.put("endOfToday", StoredValues.moment(query.endOfToday()));
            return "p.createdAt < :" + name + " and not exists (select a.id from ApActivity a where a.planId = p.id"
                    + " and a.actorKind = '" + Actor.Kind.STAFF.name() + "' and a.changedAt >= :" + name
                    + " and a.changedAt <= :endOfToday)";
        }
        long atLeast = ((RiskCondition.OverdueTasks) condition).atLeast();
        if (atLeast == 1) {
            return "exists " + OVERDUE_TASKS;
        }
        parameters.put(name, atLeast);
        return COUNT_OVERDUE + " >= :" + name;
    }
}
