package io.accountplanning.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The health of a plan on a day, explained.
 *
 * @param asOf the day, in the tenant's time zone
 * @param exactScore what was calculated, 0 to 100, unrounded; null when no factor has data
 * @param factors every factor, those without data included
 * @param levers everything that would raise the calculated score, each taken by itself, best first; {@link #levers(int)} gives the best ones
 * @param override what somebody gave by hand and counts on that day; null when nobody did
 * @param settings the limits of the bands, among others
 * @param unread which factors of the host did not answer, and why, in words: what they said last counts, and nothing when they never did
 */
public record HealthScore(
        LocalDate asOf,
        @Nullable BigDecimal exactScore,
        List<FactorScore> factors,
        List<Lever> levers,
        @Nullable HealthOverride override,
        HealthSettings settings,
        Map<String, String> unread) {

    public HealthScore {
        Objects.requireNonNull(asOf, "asOf");
        factors = List.copyOf(factors);
        levers = List.copyOf(levers);
        override = override == null || !override.isInForce(asOf) ? null : override;
        Objects.requireNonNull(settings, "settings");
        unread = Map.copyOf(unread);
    }

    /** A score that nobody has overridden, by the default settings. */
    public HealthScore(LocalDate asOf, @Nullable BigDecimal exactScore, List<FactorScore> factors, List<Lever> levers) {
        this(asOf, exactScore, factors, levers, null, HealthSettings.defaults(), Map.of());
    }

    /**
     * What counts: the override, else {@link #calculatedScore}. 0 to 100 with two decimals, half-up; empty when nobody gave one and no
     * factor has data: an empty plan has no score, not a perfect one.
     */
    public Optional<BigDecimal> score() {
        return Optional.ofNullable(override)
                .map(HealthOverride::value)
                .map(Ratio::shown)
                .or(this::calculatedScore);
    }

    /** What was calculated, whether it is overridden or not: 0 to 100 with two decimals, half-up; empty when no factor has data. */
    public Optional<BigDecimal> calculatedScore() {
        return Optional.ofNullable(exactScore).map(Ratio::shown);
    }

    /** What would raise the calculated score most, best first, at most that many. */
    public List<Lever> levers(int most) {
        return levers.stream().limit(most).toList();
    }

    /** The band of {@link #score()}. */
    public Optional<HealthBand> band() {
        return score().map(settings::bandOf);
    }
}
