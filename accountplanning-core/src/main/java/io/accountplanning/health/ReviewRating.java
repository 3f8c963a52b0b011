package io.accountplanning.health;

import java.math.BigDecimal;
import java.util.Optional;

/** What the customer gave in the last business review. */
final class ReviewRating implements FactsFactor {

    @Override
    public String name() {
        return "review";
    }

    @Override
    public BigDecimal weight() {
        return BigDecimal.TEN;
    }

    @Override
    public Optional<Measurement> measure(HealthFacts facts) {
        return Optional.ofNullable(facts.rating())
                .map(rating -> Measurement.of(rating, "the rating of the last business review"));
    }
}
