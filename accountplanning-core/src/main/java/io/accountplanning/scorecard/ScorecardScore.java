package io.accountplanning.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The score of a card with its working.
 *
 * @param card the card
 * @param total the weighted mean of its categories, 0 to 100 with two decimals, half-up; null when nothing has a score
 * @param categories its categories, in the order of the screen
 */
public record ScorecardScore(Scorecard card, @Nullable BigDecimal total, List<CategoryScore> categories) {

    public ScorecardScore {
        Objects.requireNonNull(card, "card");
        categories = List.copyOf(categories);
    }

    /** The questions that have no score, each with the reason. */
    public List<QuestionScore> withoutScore() {
        return categories.stream()
                .flatMap(category -> category.questions().stream())
                .filter(question -> question.noScore() != null)
                .toList();
    }

    /** An axis for each category, in the order of the screen. */
    public List<RadarAxis> radar() {
        return categories.stream()
                .map(category -> new RadarAxis(category.category().name(), category.score()))
                .toList();
    }
}
