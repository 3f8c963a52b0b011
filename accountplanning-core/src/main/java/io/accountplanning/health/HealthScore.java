package io.accountplanning.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The health of a plan on a day, explained.
 *
 * @param asOf the day, in the tenant's time zone
 * @param exactScore 0 to 100, unrounded; null when no factor has data
 * @param factors every factor, those without data included
 * @param levers what would raise the score most, best first
 */
public record HealthScore(
        LocalDate asOf, @Nullable BigDecimal exactScore, List<FactorScore> factors, List<Lever> levers) {

    public HealthScore {
        Objects.requireNonNull(asOf, "asOf");
        factors = List.copyOf(factors);
        levers = List.copyOf(levers);
    }

    /** 0 to 100 with two decimals, half-up; empty when no factor has data: an empty plan has no score, not a perfect one. */
    public Optional<BigDecimal> score() {
        return Optional.ofNullable(exactScore).map(Ratio::shown);
    }

    /** The band of {@link #score()}. */
    public Optional<HealthBand> band() {
        return score().map(HealthBand::of);
    }
}
