package io.accountplanning.health;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one factor says. Percentages have two decimals, half-up.
 *
 * @param factor its name: taskProgress, timeliness, goals, scorecard, freshness, review, or a host's own
 * @param weight what it counts among the factors
 * @param value 0 to 100; null without data, and then its weight goes to the others
 * @param sharePercent its part of the score's weights, 0 to 100
 * @param points what it adds to the score
 * @param reason how the value came about, in English words
 * @param figures the numbers in the reason, in its order, to say it in another language; none without data
 */
public record FactorScore(
        String factor,
        BigDecimal weight,
        @Nullable BigDecimal value,
        BigDecimal sharePercent,
        BigDecimal points,
        String reason,
        List<Long> figures) {

    public FactorScore {
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(sharePercent, "sharePercent");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(reason, "reason");
        figures = List.copyOf(figures);
    }
}
