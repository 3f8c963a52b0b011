package io.accountplanning.scorecard;

import io.accountplanning.error.Violation;
import io.accountplanning.table.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** The rules of the cards of a plan: what belongs together is there, answers are of their kind, totals are the calculated ones. */
final class ScorecardRules {

    private ScorecardRules() {}

    static List<Violation> check(Scorecards cards) {
        List<Violation> faults = new ArrayList<>(StructureRules.check(categories(cards), questions(cards)));
        Set<Scorecard.Id> ids = new HashSet<>();
        cards.cards().forEach(card -> ids.add(card.id()));
        for (int i = 0; i < cards.categories().size(); i++) {
            ScorecardCategory category = cards.categories().get(i);
            if (!ids.contains(category.card())) {
                faults.add(new Violation(
                        "categories[" + (i + 1) + "].card",
                        "refers to a card that is not there; remove the card with all that belongs to it",
                        category.card().value().toString()));
            }
        }
        for (int i = 0; i < cards.questions().size(); i++) {
            checkAnswer("questions[" + (i + 1) + "].", cards.questions().get(i), faults);
        }
        return faults.isEmpty() ? totals(cards) : faults;
    }

    private static List<StructureRules.Category> categories(Scorecards cards) {
        return IntStream.range(0, cards.categories().size())
                .mapToObj(i -> {
                    ScorecardCategory category = cards.categories().get(i);
                    return new StructureRules.Category(
                            "categories[" + (i + 1) + "].",
                            category.card(),
                            category.id(),
                            category.name(),
                            category.weight());
                })
                .toList();
    }

    private static List<StructureRules.Question> questions(Scorecards cards) {
        return IntStream.range(0, cards.questions().size())
                .mapToObj(i -> {
                    ScorecardQuestion question = cards.questions().get(i);
                    return new StructureRules.Question(
                            "questions[" + (i + 1) + "].",
                            question.category(),
                            question.text(),
                            question.weight(),
                            question.scale(),
                            question.hostField());
                })
                .toList();
    }

    private static void checkAnswer(String path, ScorecardQuestion question, List<Violation> faults) {
        boolean rich = question.kind() == QuestionKind.RICH_TEXT;
        String answer = question.answer();
        if (!rich && !question.richAnswer().isEmpty()) {
            faults.add(new Violation(
                    path + "richAnswer",
                    "belongs to questions of the kind RICH_TEXT; answer in plain text",
                    question.richAnswer().html()));
        }
        if (rich && answer != null) {
            faults.add(new Violation(path + "answer", "is a formatted text; give it as rich text", answer));
        }
        if (!rich && answer != null && !isWritten(question, answer)) {
            faults.add(new Violation(
                    path + "answer",
                    "is not an answer of the kind " + question.kind() + "; give it with scorecards().answer(...)",
                    answer));
        }
    }

    private static boolean isWritten(ScorecardQuestion question, String answer) {
        try {
            return question.scale().written(answer, Locale.ROOT).equals(answer);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<Violation> totals(Scorecards cards) {
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < cards.cards().size(); i++) {
            Scorecard card = cards.cards().get(i);
            BigDecimal total = Decimals.canonicalOrNull(cards.score(card.id()).total());
            if (!Decimals.same(card.score(), total)) {
                faults.add(new Violation(
                        "cards[" + (i + 1) + "].score",
                        "is calculated, " + (total == null ? "there is none yet" : total.toPlainString())
                                + "; answer the questions instead",
                        card.score() == null ? null : card.score().toPlainString()));
            }
        }
        return faults;
    }
}
