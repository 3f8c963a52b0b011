package io.accountplanning.measure;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.MeasureQuestion;
import io.accountplanning.goal.MeasureSource;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks the host for the values of measures, and tells of which plan and goal it could not say them. */
record Asking(MeasureSource source) {

    /** The answers, those without a value left out; may throw whatever the host throws. */
    Map<MeasureQuestion, BigDecimal> of(List<MeasureQuestion> questions) {
        Map<MeasureQuestion, BigDecimal> answers =
                new HashMap<>(Objects.requireNonNull(source.measure(questions), "MeasureSource.measure returned null"));
        answers.values().removeIf(Objects::isNull);
        return answers;
    }

    /**
     * The answers for one plan.
     *
     * @throws AccountPlanningException when the host cannot give them, with the goal that it stumbles over
     */
    Map<MeasureQuestion, BigDecimal> of(Measuring measuring) {
        try {
            return of(measuring.questions());
        } catch (RuntimeException e) {
            for (Measuring.Asked goal : measuring.goals()) {
                ask(measuring, goal);
            }
            throw failed(measuring, measuring.goals().get(0), e); // together it fails, alone it does not
        }
    }

    private void ask(Measuring measuring, Measuring.Asked goal) {
        try {
            of(List.of(goal.question()));
        } catch (RuntimeException e) {
            throw failed(measuring, goal, e);
        }
    }

    private static AccountPlanningException failed(Measuring measuring, Measuring.Asked asked, RuntimeException e) {
        Goal goal = asked.goal();
        return new AccountPlanningException(
                "Cannot measure the goal \"" + goal.name() + "\" of "
                        + measuring.plan().number() + " (" + asked.question().measure() + "): "
                        + AccountPlanningException.reasonOf(e),
                "Maybe the host's records cannot be asked for that, or not now?",
                e);
    }
}
