package io.accountplanning.scorecard;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a question adds to the score of its category. Figures have two decimals, half-up.
 *
 * @param question the question, with its weight and its answer
 * @param score 0 to 100; null when it has none
 * @param sharePercent its part of the category's weights that count, 0 to 100; 0 when it is left out
 * @param points what it adds to the category's score
 * @param noScore why it has no score; null when it has one
 */
public record QuestionScore(
        ScorecardQuestion question,
        @Nullable BigDecimal score,
        BigDecimal sharePercent,
        BigDecimal points,
        @Nullable NoScore noScore) {

    public QuestionScore {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(sharePercent, "sharePercent");
        Objects.requireNonNull(points, "points");
    }
}
