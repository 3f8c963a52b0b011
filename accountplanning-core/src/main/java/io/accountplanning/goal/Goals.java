package io.accountplanning.goal;

import io.accountplanning.error.NotFoundException;
import io.accountplanning.section.CarryOver;
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
            .expectsRows("goals", 1, 3)
            .rules(GoalRules::check)
            .carryOver((goals, how) -> how == CarryOver.AS_IT_IS ? goals : goals.startedAgain())
            .build();

    public Goals {
        goals = List.copyOf(goals);
    }

    /** A copy with a further one at the end. */
    public Goals add(Goal added) {
        return new Goals(Stream.concat(goals.stream(), Stream.of(added)).toList());
    }

    /**
     * A copy with an edited goal, which stands where the one of its id stood.
     *
     * @throws NotFoundException when there is none of its id
     */
    public Goals replace(Goal edited) {
        goal(edited.id());
        return new Goals(goals.stream()
                .map(goal -> goal.id().equals(edited.id()) ? edited : goal)
                .toList());
    }

    /**
     * The goal of that id.
     *
     * @throws NotFoundException when there is none
     */
    public Goal goal(Goal.Id id) {
        return goals.stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("goal", id.value()));
    }

    /** The goals right below one, in order. */
    public List<Goal> partsOf(Goal.Id parent) {
        return goals.stream().filter(goal -> parent.equals(goal.parent())).toList();
    }

    /** A copy without a goal; what was a part of it becomes a part of what it was a part of. */
    public Goals remove(Goal.Id id) {
        Goal.Id above = goals.stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst()
                .map(Goal::parent)
                .orElse(null);
        return new Goals(goals.stream()
                .filter(goal -> !goal.id().equals(id))
                .map(goal -> id.equals(goal.parent()) ? goal.withParent(above) : goal)
                .toList());
    }

    /**
     * How far the goals, the objectives that they serve, and the plan are. {@code rollUp().among(ids)} lists only objectives that are
     * there.
     */
    public GoalRollUp rollUp() {
        return GoalRollUp.of(this);
    }

    private Goals startedAgain() {
        return new Goals(goals.stream().map(Goal::startedAgain).toList());
    }
}
