package io.accountplanning.health;

import io.accountplanning.table.Decimals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a plan's health was from a day on, until the next entry.
 *
 * @param day the day, in the tenant's time zone; a plan has one entry for a day at most, of its last score on it
 * @param score 0 to 100 with two decimals; null when it had none any more
 * @param band its band; null without a score
 * @param overridden whether somebody gave it by hand
 */
public record HealthEntry(
        LocalDate day, @Nullable BigDecimal score, @Nullable HealthBand band, boolean overridden) {

    public HealthEntry {
        Objects.requireNonNull(day, "day");
        score = score == null ? null : Ratio.shown(score);
    }

    /** Whether both say the same, of whatever day. */
    boolean says(@Nullable HealthEntry other) {
        return other == null ? score == null : Decimals.same(score, other.score) && overridden == other.overridden;
    }
}
