package io.accountplanning.goal;

import io.accountplanning.error.Violation;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.util.List;
import java.util.stream.Stream;

/**
 * The goals of the plan.
 *
 * @param goals in the order of the screen
 */
public record Goals(List<Goal> goals) implements PlanSection {

    /** None yet. */
    public static final Goals EMPTY = new Goals(List.of());

    /** The section type: key {@code goals}. */
    public static final SectionType<Goals> SECTION = SectionType.of("goals", Goals.class, EMPTY)
            .table(Goal.TABLE)
            .rules(Goals::weightsAreNotNegative)
            .carryOver((goals, how) -> goals.startedAgain())
            .build();

    public Goals {
        goals = List.copyOf(goals);
    }

    /** A copy with a further one at the end. */
    public Goals add(Goal added) {
        return new Goals(Stream.concat(goals.stream(), Stream.of(added)).toList());
    }

    /** A copy with an edited goal, which stands where the one of its id stood; the same when there is none. */
    public Goals replace(Goal edited) {
        return new Goals(goals.stream()
                .map(goal -> goal.id().equals(edited.id()) ? edited : goal)
                .toList());
    }

    private Goals startedAgain() {
        return new Goals(goals.stream().map(goal -> goal.withActual(null)).toList());
    }

    private static List<Violation> weightsAreNotNegative(Goals goals) {
        return goals.goals.stream()
                .filter(goal -> goal.weight().signum() < 0)
                .map(goal -> new Violation(
                        "goals", "a weight must be 0 or more", goal.weight().toPlainString()))
                .toList();
    }
}
