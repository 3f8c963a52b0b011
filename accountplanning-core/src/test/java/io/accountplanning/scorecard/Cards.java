package io.accountplanning.scorecard;

import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One card, as properties think of it.
 *
 * @param policy the card's
 * @param categories its categories
 */
record Cards(MissingPolicy policy, List<Group> categories) {

    static final Scorecard.Id ID = Scorecard.Id.next();

    /** A category of that weight. */
    record Group(BigDecimal weight, List<Asked> questions) {}

    /** A question for a number; one without bounds is a text. */
    record Asked(
            BigDecimal weight,
            int least,
            int most,
            @Nullable Integer answer,
            boolean applies) {

        Asked withAnswer(int other) {
            return new Asked(weight, least, most, other, applies);
        }

        boolean isScored() {
            return least != most;
        }

        boolean hasScore() {
            return isScored() && answer != null && applies;
        }

        double score() {
            double line = 100.0 * (answer - least) / (most - least);
            return Math.max(0, Math.min(100, line));
        }
    }

    Cards with(List<Group> others) {
        return new Cards(policy, others);
    }

    Cards each(UnaryOperator<Asked> edit) {
        return with(categories.stream()
                .map(group -> new Group(
                        group.weight, group.questions.stream().map(edit).toList()))
                .toList());
    }

    Cards timesWeights(BigDecimal factor) {
        return with(categories.stream()
                .map(group -> new Group(
                        group.weight.multiply(factor),
                        group.questions.stream()
                                .map(asked -> new Asked(
                                        asked.weight.multiply(factor),
                                        asked.least,
                                        asked.most,
                                        asked.answer,
                                        asked.applies))
                                .toList()))
                .toList());
    }

    Cards withoutWhatDoesNotApply() {
        return with(categories.stream()
                .map(group -> new Group(
                        group.weight,
                        group.questions.stream().filter(Asked::applies).toList()))
                .toList());
    }

    ScorecardScore score() {
        return section().score(ID);
    }

    Scorecards section() {
        List<ScorecardCategory> rows = new ArrayList<>();
        List<ScorecardQuestion> questions = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            ScorecardCategory.Id category = ScorecardCategory.Id.next();
            rows.add(new ScorecardCategory(category, "Category " + i, ID, categories.get(i).weight));
            for (Asked asked : categories.get(i).questions) {
                questions.add(question(category, "Question " + questions.size(), asked));
            }
        }
        Scorecard card = new Scorecard(ID, "Card", "health", 1, policy, null, null);
        return new Scorecards(List.of(card), rows, questions);
    }

    private static ScorecardQuestion question(ScorecardCategory.Id category, String text, Asked asked) {
        return new ScorecardQuestion(
                ScorecardQuestion.Id.next(),
                text,
                category,
                null,
                asked.isScored() ? QuestionKind.NUMBER : QuestionKind.TEXT,
                asked.weight,
                List.of(),
                asked.isScored() ? BigDecimal.valueOf(asked.least) : null,
                asked.isScored() ? BigDecimal.valueOf(asked.most) : null,
                null,
                asked.answer == null ? null : Integer.toString(asked.answer),
                RichText.EMPTY,
                asked.applies ? null : "because",
                RichText.EMPTY);
    }
}
