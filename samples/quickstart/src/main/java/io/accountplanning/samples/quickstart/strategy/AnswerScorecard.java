package io.accountplanning.samples.quickstart.strategy;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.samples.quickstart.file.QuickstartException;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.strategydata.ScorecardRows;
import io.accountplanning.scorecard.CategoryScore;
import io.accountplanning.scorecard.ScorecardQuestion;
import io.accountplanning.scorecard.ScorecardScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The scorecard is started, answered in one form, and told with its working. */
public final class AnswerScorecard {

    private static final long STARTED = 1;

    private final ScorecardRows rows;
    private final Once once;

    public AnswerScorecard(ScorecardRows rows, Once once) {
        this.rows = rows;
        this.once = once;
    }

    public List<String> of(PlanWorkspace plan) {
        var tab = plan.scorecards();
        once.when(tab.state().version() == 0, () -> tab.start(rows.id()));
        once.when(tab.state().version() == STARTED, () -> tab.answerAll(form(plan), Locale.ENGLISH));
        var version = STARTED + 1;
        for (var row : rows.questions()) {
            var reason = row.notApplicable();
            if (reason != null) {
                once.when(
                        tab.state().version() == version,
                        () -> tab.notApplicable(question(questions(plan), row.text()), reason));
                version++;
            }
        }
        return tab.get().cards().stream()
                .findFirst()
                .map(card -> summary(tab.get().score(card.id())))
                .orElse(List.of("none"));
    }

    private Map<ScorecardQuestion.Id, String> form(PlanWorkspace plan) {
        var form = new HashMap<ScorecardQuestion.Id, String>();
        var questions = questions(plan);
        for (var row : rows.questions()) {
            if (row.answer() != null) {
                form.put(question(questions, row.text()), row.answer());
            }
        }
        return form;
    }

    private static ScorecardQuestion.Id question(Map<String, ScorecardQuestion.Id> questions, String text) {
        return Optional.ofNullable(questions.get(text))
                .orElseThrow(() -> new QuickstartException("strategy.json: the active scorecard does not ask \"" + text
                        + "\"; ask what it asks, or start with a new database."));
    }

    private static Map<String, ScorecardQuestion.Id> questions(PlanWorkspace plan) {
        var questions = new HashMap<String, ScorecardQuestion.Id>();
        plan.scorecards().get().questions().forEach(question -> questions.put(question.text(), question.id()));
        return questions;
    }

    private static List<String> summary(ScorecardScore score) {
        var lines = new ArrayList<String>();
        lines.add("\"" + score.card().name() + "\": "
                + (score.total() == null ? "no score yet" : score.total() + " of 100"));
        score.categories().forEach(category -> lines.add(line(category)));
        score.categories().stream()
                .flatMap(category -> category.questions().stream())
                .map(question -> question.question())
                .filter(question -> question.notApplicable() != null)
                .forEach(question ->
                        lines.add("\"" + question.text() + "\" does not apply: " + question.notApplicable()));
        return lines;
    }

    private static String line(CategoryScore category) {
        return category.category().name() + " "
                + (category.score() == null
                        ? "without a score"
                        : category.score().toPlainString()) + ", counts "
                + category.sharePercent().toPlainString() + " %, adds "
                + category.points().toPlainString();
    }
}
