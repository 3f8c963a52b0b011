package io.accountplanning.risk;

import io.accountplanning.error.InvalidException;
import io.accountplanning.plan.ClientStatus;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * When an account is at risk: all of these hold.
 *
 * @param name what people call the rule
 * @param conditions all of them together; at least one
 */
public record RiskRule(String name, List<RiskCondition> conditions) {

    /** Client status Red and overdue tasks. */
    public static final RiskRule RED_AND_OVERDUE = new RiskRule(
            "Red with overdue tasks",
            List.of(new RiskCondition.ClientStatusIs(Set.of(ClientStatus.RED)), new RiskCondition.OverdueTasks(1)));

    public RiskRule {
        Objects.requireNonNull(name, "name");
        conditions = List.copyOf(conditions);
        if (conditions.isEmpty()) {
            throw InvalidException.of("conditions", "of the rule " + name + " are at least one", null);
        }
    }

    /** A rule of that name: an account is at risk when all of these hold. */
    public static RiskRule of(String name, RiskCondition... conditions) {
        return new RiskRule(name, List.of(conditions));
    }

    /** Whether it can only hold for plans with overdue tasks. */
    public boolean needsOverdueTasks() {
        return conditions.stream().anyMatch(RiskCondition.OverdueTasks.class::isInstance);
    }
}
