package io.accountplanning.health;

import io.accountplanning.goal.Goal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * The weighted mean over the measured goals of 100 − max(0, expected progress − progress), progress clamped to 0–100.
 * Expected is the elapsed share of the plan's period, which a due date before its end shortens: on pace is 100, at
 * the due date it is the progress itself.
 */
final class GoalAttainment implements FactsFactor {

    @Override
    public String name() {
        return "goals";
    }

    @Override
    public BigDecimal weight() {
        return BigDecimal.valueOf(20);
    }

    @Override
    public Optional<Measurement> measure(HealthFacts facts) {
        List<Goal> measured =
                facts.goals().stream().filter(goal -> goal.value().isPresent()).toList();
        BigDecimal weights = measured.stream().map(Goal::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal sum = measured.stream()
                .map(goal -> goal.weight().multiply(score(goal, facts)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        long onPace = measured.stream()
                .filter(goal -> score(goal, facts).compareTo(Ratio.HUNDRED) == 0)
                .count();
        return Optional.of(Measurement.of(
                sum.divide(weights, MathContext.DECIMAL128), "%d of %d measured goals are on pace", onPace, (long)
                        measured.size()));
    }

    private static BigDecimal score(Goal goal, HealthFacts facts) {
        BigDecimal progress = Ratio.clamp(goal.exactProgressPercent().orElse(BigDecimal.ZERO));
        BigDecimal expected = goal.pace(facts.asOf(), facts.period()).exactExpected();
        return Ratio.HUNDRED.subtract(expected.subtract(progress).max(BigDecimal.ZERO));
    }
}
