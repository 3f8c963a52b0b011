package io.accountplanning.health;

import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Goals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * The weighted mean over the measured goals of 100 − max(0, expected progress − progress), progress clamped to 0–100.
 * Expected is the elapsed share of the plan's period, which a due date before its end shortens: on pace is 100, at
 * the due date it is the progress itself.
 */
final class GoalAttainment implements HealthFactor {

    @Override
    public String name() {
        return "goals";
    }

    @Override
    public BigDecimal weight() {
        return BigDecimal.valueOf(20);
    }

    @Override
    public Optional<Measurement> measure(HealthInput input) {
        List<Goal> measured = input.document().find(Goals.SECTION).orElse(Goals.EMPTY).goals().stream()
                .filter(goal -> goal.value().isPresent())
                .toList();
        BigDecimal weights = measured.stream().map(Goal::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal sum = measured.stream()
                .map(goal -> goal.weight().multiply(score(goal, input)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        long onPace = measured.stream()
                .filter(goal -> score(goal, input).compareTo(Ratio.HUNDRED) == 0)
                .count();
        return Optional.of(Measurement.of(
                sum.divide(weights, MathContext.DECIMAL128), "%d of %d measured goals are on pace", onPace, (long)
                        measured.size()));
    }

    private static BigDecimal score(Goal goal, HealthInput input) {
        BigDecimal progress = Ratio.clamp(goal.exactProgressPercent().orElse(BigDecimal.ZERO));
        BigDecimal expected =
                goal.pace(input.asOf(), input.document().plan().period()).exactExpected();
        return Ratio.HUNDRED.subtract(expected.subtract(progress).max(BigDecimal.ZERO));
    }
}
