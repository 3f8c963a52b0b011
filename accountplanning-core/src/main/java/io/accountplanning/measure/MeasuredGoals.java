package io.accountplanning.measure;

import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Goals;
import io.accountplanning.section.SectionState;
import java.util.List;
import java.util.Objects;

/**
 * What became of the goals of a plan when the host was asked.
 *
 * @param state the goals as they are now, with their version
 * @param unanswered those with a measure of which the host gave no value; they keep the one that they had
 */
public record MeasuredGoals(SectionState<Goals> state, List<Goal> unanswered) {

    public MeasuredGoals {
        Objects.requireNonNull(state, "state");
        unanswered = List.copyOf(unanswered);
    }
}
