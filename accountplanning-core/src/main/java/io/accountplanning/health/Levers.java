package io.accountplanning.health;

import io.accountplanning.goal.Goal;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tries what could be done, one thing at a time, and keeps what raises the score. What the host's factors say stays as it was
 * measured.
 */
final class Levers {

    private final HealthFormula formula;
    private final HealthFacts facts;
    private final Map<String, HealthFactor.Measurement> hosts;
    private final BigDecimal now;

    private Levers(
            HealthFormula formula, HealthFacts facts, Map<String, HealthFactor.Measurement> hosts, BigDecimal now) {
        this.formula = formula;
        this.facts = facts;
        this.hosts = hosts;
        this.now = now;
    }

    /** Everything that would raise the score, best first; nothing where there is no score. */
    static List<Lever> of(
            HealthFormula formula, HealthFacts facts, Map<String, HealthFactor.Measurement> hosts, Planning planning) {
        BigDecimal now = formula.measure(facts, hosts).exact();
        return now == null ? List.of() : new Levers(formula, facts, hosts, now).best(planning);
    }

    private List<Lever> best(Planning planning) {
        return Stream.of(ofTasks(planning), reached())
                .flatMap(levers -> levers)
                .filter(lever -> lever.exactGain().signum() > 0)
                .sorted(Comparator.comparing(Lever::exactGain)
                        .reversed()
                        .thenComparing(Lever::kind)
                        .thenComparing(Lever::row))
                .toList();
    }

    /** One for each task: what is next for it. To complete it brings more than another deadline, but not before those it waits for. */
    private Stream<Lever> ofTasks(Planning planning) {
        Set<TaskId> open =
                planning.tasks().stream().filter(Task::isOpen).map(Task::id).collect(Collectors.toSet());
        return planning.tasks().stream()
                .filter(Task::isOpen)
                .map(task -> Collections.disjoint(task.dependsOn(), open) ? completed(task) : postponed(task))
                .flatMap(Optional::stream);
    }

    private Optional<Lever> completed(Task task) {
        TaskFacts after = facts.tasks().completed(task, facts.asOf());
        return Optional.of(lever(Lever.Kind.COMPLETE_TASK, task, facts.withTasks(after)));
    }

    private Optional<Lever> postponed(Task task) {
        return task.isOverdue(facts.asOf())
                ? Optional.of(lever(
                        Lever.Kind.MOVE_DEADLINE,
                        task,
                        facts.withTasks(facts.tasks().postponed(task))))
                : Optional.empty();
    }

    private Lever lever(Lever.Kind kind, Task task, HealthFacts after) {
        return new Lever(kind, task.id().value().toString(), task.action(), gain(after));
    }

    private Stream<Lever> reached() {
        return facts.goals().stream().filter(goal -> goal.value().isPresent()).map(goal -> {
            Goal reached = goal.withActual(goal.target());
            List<Goal> goals = facts.goals().stream()
                    .map(other -> other.id().equals(goal.id()) ? reached : other)
                    .toList();
            String row = goal.id().value().toString();
            return new Lever(Lever.Kind.REACH_GOAL, row, goal.name(), gain(facts.withGoals(goals)));
        });
    }

    /** Taking a lever is a change by a person, which makes the plan fresh; that alone is not what a lever is for. */
    private BigDecimal gain(HealthFacts after) {
        @Nullable BigDecimal alone = formula.measure(after, hosts).exact();
        @Nullable
        BigDecimal taken = formula.measure(after.withLastChangeByPerson(after.asOf()), hosts)
                .exact();
        if (alone == null || taken == null || alone.compareTo(now) <= 0) {
            return BigDecimal.ZERO;
        }
        return taken.subtract(now);
    }
}
