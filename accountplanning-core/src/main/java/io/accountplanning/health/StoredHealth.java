package io.accountplanning.health;

import io.accountplanning.plan.PlanId;
import io.accountplanning.table.Decimals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A plan's health as lists show it. Scores are 0 to 100 with two decimals.
 *
 * @param plan the plan
 * @param day the day as of which it was calculated, in the tenant's time zone
 * @param score what was calculated; null when no factor had data
 * @param band its band; null without a score
 * @param factors what the factors said, by their names; those without data are left out
 * @param override what somebody gave in its place; null when nobody did
 * @param latest its latest entry in the history; null when there is none
 * @param before the entry before that one, as far as it is known; null when there is none
 */
public record StoredHealth(
        PlanId plan,
        LocalDate day,
        @Nullable BigDecimal score,
        @Nullable HealthBand band,
        Map<String, BigDecimal> factors,
        @Nullable Given override,
        @Nullable HealthEntry latest,
        @Nullable HealthEntry before) {

    /**
     * A score that somebody gave.
     *
     * @param score 0 to 100
     * @param band its band
     * @param until the last day on which it counts
     */
    public record Given(BigDecimal score, HealthBand band, LocalDate until) {

        public Given {
            score = Ratio.shown(score);
            Objects.requireNonNull(band, "band");
            Objects.requireNonNull(until, "until");
        }
    }

    public StoredHealth {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(day, "day");
        score = score == null ? null : Ratio.shown(score);
        Map<String, BigDecimal> values = new TreeMap<>();
        factors.forEach((factor, value) -> values.put(factor, Ratio.shown(value)));
        factors = Map.copyOf(values);
    }

    /** What counts on a day: the override unless it is past, else what was calculated. */
    public Shown on(LocalDate today) {
        return override != null && !today.isAfter(override.until)
                ? new Shown(override.score, override.band, true)
                : new Shown(score, band, false);
    }

    /**
     * What a list shows.
     *
     * @param score null when there is none
     * @param band null without a score
     * @param overridden whether somebody gave it by hand
     */
    public record Shown(
            @Nullable BigDecimal score, @Nullable HealthBand band, boolean overridden) {}

    /** The same with the history that follows from what was stored before: an entry for its day when it says something else. */
    StoredHealth after(@Nullable StoredHealth earlier) {
        Shown shown = on(day);
        HealthEntry entry = new HealthEntry(day, shown.score, shown.band, shown.overridden);
        HealthEntry last = earlier == null ? null : earlier.latest;
        HealthEntry beforeLast = earlier == null ? null : earlier.before;
        if (entry.says(last)) {
            return with(last, beforeLast);
        }
        boolean sameDay = last != null && last.day().equals(day);
        if (!sameDay) {
            return with(entry, last);
        }
        return entry.says(beforeLast) ? with(beforeLast, null) : with(entry, beforeLast);
    }

    private StoredHealth with(@Nullable HealthEntry last, @Nullable HealthEntry beforeLast) {
        return new StoredHealth(plan, day, score, band, factors, override, last, beforeLast);
    }

    /** Whether it says anything else than that one, but for the day. */
    boolean differs(@Nullable StoredHealth earlier) {
        return earlier == null
                || !Decimals.same(score, earlier.score)
                || band != earlier.band
                || !factors.equals(earlier.factors)
                || !Objects.equals(override, earlier.override)
                || !Objects.equals(latest, earlier.latest);
    }

    /** The value that a factor had; empty without data. */
    public Optional<BigDecimal> factor(String name) {
        return Optional.ofNullable(factors.get(name));
    }
}
