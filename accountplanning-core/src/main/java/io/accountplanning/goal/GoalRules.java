package io.accountplanning.goal;

import io.accountplanning.error.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of goals: weights of 0 or more, every parent there, and no goal a part of itself. */
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
            String broken = parentRule(goal, byId);
            if (broken != null) {
                violations.add(new Violation(path + "parent", broken, goal.name()));
            }
        }
        return violations;
    }

    private static @Nullable String parentRule(Goal goal, Map<Goal.Id, Goal> byId) {
        if (goal.parent() != null && !byId.containsKey(goal.parent())) {
            return "refers to a goal that is not there";
        }
        Set<Goal.Id> seen = new HashSet<>();
        for (Goal above = goal; above != null; above = above.parent() == null ? null : byId.get(above.parent())) {
            if (!seen.add(above.id())) {
                return "a goal cannot be a part of itself, directly or through others";
            }
        }
        return null;
    }
}
