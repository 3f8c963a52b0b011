package io.accountplanning.export.brief;

import io.accountplanning.export.report.RecordRef;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.GoalPace;
import io.accountplanning.goal.GoalRollUp;
import io.accountplanning.goal.Goals;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** A goal, how far it is and how far it should be. */
record PacedGoal(GoalRollUp.OfGoal rolled, GoalPace pace) {

    /** Those off pace first, then the heaviest. */
    static List<PacedGoal> of(Goals goals, Facts facts) {
        return goals.rollUp().goals().stream()
                .map(rolled -> new PacedGoal(
                        rolled, rolled.goal().pace(facts.today(), facts.plan().period())))
                .sorted(Comparator.comparing(PacedGoal::isOffPace)
                        .reversed()
                        .thenComparing(paced -> paced.goal().weight(), Comparator.reverseOrder()))
                .toList();
    }

    Goal goal() {
        return rolled.goal();
    }

    boolean isOffPace() {
        BigDecimal progress = rolled.exactProgress();
        return progress != null && progress.compareTo(pace.exactExpected()) < 0;
    }

    RecordRef record() {
        return RecordRef.of(Goals.SECTION, Goal.TABLE, goal().id());
    }

    String progress(Facts facts) {
        return rolled.progressPercent().map(facts.values()::percent).orElse("–");
    }

    String expected(Facts facts) {
        return facts.values().percent(pace.expectedPercent());
    }
}
