package io.accountplanning.export.deck;

import io.accountplanning.goal.GoalPace;
import io.accountplanning.goal.GoalRollUp.OfGoal;
import io.accountplanning.goal.Goals;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** How each goal does against what is expected on the day; those behind stand first. */
record GoalStates(List<State> goals) {

    /** A goal, and how far it should be. */
    record State(OfGoal of, GoalPace pace) {

        boolean isMeasured() {
            return of.exactProgress() != null;
        }

        boolean isBehind() {
            BigDecimal progress = of.exactProgress();
            return progress != null && progress.compareTo(pace.exactExpected()) < 0;
        }

        private int order() {
            return isBehind() ? 0 : isMeasured() ? 1 : 2;
        }
    }

    static GoalStates of(Material material) {
        Goals goals = material.document().find(Goals.SECTION).orElse(Goals.EMPTY);
        return new GoalStates(goals.rollUp().goals().stream()
                .map(one -> new State(
                        one, one.goal().pace(material.today(), material.plan().period())))
                .sorted(Comparator.comparing(State::order))
                .toList());
    }

    long behind() {
        return goals.stream().filter(State::isBehind).count();
    }

    long measured() {
        return goals.stream().filter(State::isMeasured).count();
    }

    /** In a sentence. */
    String said(Material material) {
        if (measured() == 0) {
            return material.word("deck.goalsNotMeasured");
        }
        return behind() == 0
                ? material.word("deck.goalsOnPace", measured())
                : material.word("deck.goalsBehind", behind(), measured());
    }
}
