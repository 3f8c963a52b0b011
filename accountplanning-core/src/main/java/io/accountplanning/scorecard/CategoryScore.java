package io.accountplanning.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a category adds to the total. Figures have two decimals, half-up.
 *
 * @param category the category, with its weight
 * @param score the weighted mean of its questions, 0 to 100; null when it has none
 * @param sharePercent its part of the card's weights that count, 0 to 100; 0 when it is left out
 * @param points what it adds to the total
 * @param noScore why it has no score; null when it has one
 * @param questions its questions, in the order of the screen
 */
public record CategoryScore(
        ScorecardCategory category,
        @Nullable BigDecimal score,
        BigDecimal sharePercent,
        BigDecimal points,
        @Nullable NoScore noScore,
        List<QuestionScore> questions) {

    public CategoryScore {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(sharePercent, "sharePercent");
        Objects.requireNonNull(points, "points");
        questions = List.copyOf(questions);
    }
}
