package io.accountplanning.goal;

import io.accountplanning.error.Violation;
import io.accountplanning.table.Circle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of goals: weights of 0 or more, the target on the better side of the start, every parent there, and no goal a part of itself. */
final class GoalRules {

    private GoalRules() {}

    static List<Violation> check(Goals section) {
        Map<Goal.Id, Goal> byId = new HashMap<>();
        section.goals().forEach(goal -> byId.put(goal.id(), goal));
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < section.goals().size(); i++) {
            Goal goal = section.goals().get(i);
            String path = "goals[" + (i + 1) + "].";
            if (goal.weight().signum() < 0) {
                violations.add(new Violation(
                        path + "weight",
                        "a weight must be 0 or more",
                        goal.weight().toPlainString()));
            }
            directionRule(goal)
                    .ifPresent(rule -> violations.add(
                            new Violation(path + "target", rule, goal.target().toPlainString())));
            parentRule(goal, byId).ifPresent(rule -> violations.add(new Violation(path + "parent", rule, goal.name())));
        }
        return violations;
    }

    private static Optional<String> directionRule(Goal goal) {
        int up = goal.target().compareTo(goal.start());
        boolean higher = goal.direction() == GoalDirection.HIGHER_IS_BETTER;
        return (higher ? up >= 0 : up <= 0)
                ? Optional.empty()
                : Optional.of("lies " + (higher ? "below" : "above") + " the start, "
                        + goal.start().toPlainString() + ", though " + (higher ? "higher" : "lower")
                        + " is better; change the direction, or one of the two");
    }

    private static Optional<String> parentRule(Goal goal, Map<Goal.Id, Goal> byId) {
        if (goal.parent() != null && !byId.containsKey(goal.parent())) {
            return Optional.of("refers to a goal that is not there; leave it empty, or add that goal too");
        }
        return Circle.through(goal.id(), id -> parent(byId.get(id)), id -> name(byId.get(id), id))
                .map(circle -> "a goal cannot be a part of itself: " + circle + "; make one of them a part of another");
    }

    private static Goal.@Nullable Id parent(@Nullable Goal goal) {
        return goal == null ? null : goal.parent();
    }

    private static String name(@Nullable Goal goal, Goal.Id id) {
        return goal == null ? id.value().toString() : goal.name();
    }
}
