package io.accountplanning.health;

import java.math.BigDecimal;
import java.util.Optional;

/** The total of the plan's scorecard. */
final class ScorecardTotal implements FactsFactor {

    @Override
    public String name() {
        return "scorecard";
    }

    @Override
    public BigDecimal weight() {
        return BigDecimal.TEN;
    }

    @Override
    public Optional<Measurement> measure(HealthFacts facts) {
        return Optional.ofNullable(facts.scorecard()).map(total -> Measurement.of(total, "the total of the scorecard"));
    }
}
