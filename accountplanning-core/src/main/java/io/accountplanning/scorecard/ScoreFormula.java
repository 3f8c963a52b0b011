package io.accountplanning.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The score of a card: questions, then categories, then the total, each the weighted mean of what is below it. */
final class ScoreFormula {

    private final MissingPolicy policy;

    /** A category in the midst of the calculation. */
    private record Calculated(ScorecardCategory category, WeightedMean.Part part, List<QuestionScore> questions) {}

    private ScoreFormula(MissingPolicy policy) {
        this.policy = policy;
    }

    static ScorecardScore score(Scorecard card, List<ScorecardCategory> categories, List<ScorecardQuestion> questions) {
        return new ScoreFormula(card.policy()).of(card, categories, questions);
    }

    private ScorecardScore of(Scorecard card, List<ScorecardCategory> categories, List<ScorecardQuestion> questions) {
        Map<ScorecardCategory.Id, List<ScorecardQuestion>> asked =
                questions.stream().collect(Collectors.groupingBy(ScorecardQuestion::category));
        List<Calculated> calculated = categories.stream()
                .map(category -> calculated(category, asked.getOrDefault(category.id(), List.of())))
                .toList();
        WeightedMean mean =
                WeightedMean.of(calculated.stream().map(Calculated::part).toList(), policy);
        return new ScorecardScore(
                card,
                shown(mean.value()),
                calculated.stream().map(each -> score(each, mean)).toList());
    }

    private Calculated calculated(ScorecardCategory category, List<ScorecardQuestion> questions) {
        List<WeightedMean.Part> parts =
                questions.stream().map(ScoreFormula::part).toList();
        WeightedMean mean = WeightedMean.of(parts, policy);
        boolean scored =
                parts.stream().anyMatch(part -> part.scored() && part.weight().signum() > 0);
        List<QuestionScore> scores = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            scores.add(score(questions.get(i), parts.get(i), mean));
        }
        return new Calculated(category, new WeightedMean.Part(category.weight(), mean.value(), scored), scores);
    }

    private static WeightedMean.Part part(ScorecardQuestion question) {
        AnswerScale scale = question.scale();
        String answer = question.isNotApplicable() ? null : question.answer();
        Fraction value =
                answer == null ? null : scale.score(answer).map(Fraction::of).orElse(null);
        return new WeightedMean.Part(question.weight(), value, scale.isScored());
    }

    private static QuestionScore score(ScorecardQuestion question, WeightedMean.Part part, WeightedMean mean) {
        return new QuestionScore(
                question,
                shown(part.value()),
                mean.sharePercent(part),
                mean.points(part),
                part.value() == null ? reason(question) : null);
    }

    private static NoScore reason(ScorecardQuestion question) {
        if (!question.scale().isScored()) {
            return NoScore.KIND_HAS_NO_SCORE;
        }
        if (question.isNotApplicable()) {
            return NoScore.NOT_APPLICABLE;
        }
        return question.kind() == QuestionKind.HOST_FIELD ? NoScore.HOST_HAS_NO_VALUE : NoScore.NOT_ANSWERED;
    }

    private static CategoryScore score(Calculated calculated, WeightedMean mean) {
        WeightedMean.Part part = calculated.part;
        return new CategoryScore(
                calculated.category,
                shown(part.value()),
                mean.sharePercent(part),
                mean.points(part),
                part.value() == null ? NoScore.NOTHING_SCORED : null,
                calculated.questions);
    }

    private static @Nullable BigDecimal shown(@Nullable Fraction value) {
        return value == null ? null : value.shown();
    }
}
