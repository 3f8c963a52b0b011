package io.accountplanning.health;

import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Goals;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries what could be done, one thing at a time, and keeps what raises the score. */
final class Levers {

    private Levers() {}

    static List<Lever> of(HealthFormula formula, HealthInput input, BigDecimal now, int most) {
        return Stream.concat(tasks(formula, input, now), goals(formula, input, now))
                .filter(lever -> lever.gain().signum() > 0)
                .sorted(Comparator.comparing(Lever::gain).reversed().thenComparing(Lever::row))
                .limit(most)
                .toList();
    }

    private static Stream<Lever> tasks(HealthFormula formula, HealthInput input, BigDecimal now) {
        Planning planning = input.document().find(Planning.SECTION).orElse(Planning.EMPTY);
        return planning.tasks().stream().filter(Task::isOpen).map(task -> {
            PlanDocument after = input.document().with(Planning.SECTION, planning.completeTask(task.id()));
            String row = task.id().value().toString();
            return new Lever(Lever.Kind.COMPLETE_TASK, row, task.action(), gain(formula, input, after, now));
        });
    }

    private static Stream<Lever> goals(HealthFormula formula, HealthInput input, BigDecimal now) {
        Goals goals = input.document().find(Goals.SECTION).orElse(Goals.EMPTY);
        return goals.goals().stream().filter(goal -> goal.value().isPresent()).map(goal -> {
            Goal reached = goal.withActual(goal.target());
            PlanDocument after = input.document().with(Goals.SECTION, goals.replace(reached));
            String row = goal.id().value().toString();
            return new Lever(Lever.Kind.REACH_GOAL, row, goal.name(), gain(formula, input, after, now));
        });
    }

    /** Taking a lever is a change by a person, which makes the plan fresh; that alone is not what a lever is for. */
    private static BigDecimal gain(HealthFormula formula, HealthInput input, PlanDocument after, BigDecimal now) {
        @Nullable BigDecimal alone = formula.exact(new HealthInput(after, input.asOf(), input.lastChangeByPerson()));
        @Nullable BigDecimal taken = formula.exact(new HealthInput(after, input.asOf(), input.asOf()));
        if (alone == null || taken == null || alone.compareTo(now) <= 0) {
            return BigDecimal.ZERO;
        }
        return taken.subtract(now);
    }
}
