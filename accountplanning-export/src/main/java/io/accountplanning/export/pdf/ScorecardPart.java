package io.accountplanning.export.pdf;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.export.pdf.ViewTable.Cell;
import io.accountplanning.export.pdf.ViewTable.Fit;
import io.accountplanning.scorecard.CategoryScore;
import io.accountplanning.scorecard.QuestionScore;
import io.accountplanning.scorecard.Scorecard;
import io.accountplanning.scorecard.ScorecardQuestion;
import io.accountplanning.scorecard.ScorecardScore;
import io.accountplanning.scorecard.Scorecards;
import io.accountplanning.table.CellType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The scorecards: each with its total, each category with its score and weight, below it the questions, answers and scores. */
final class ScorecardPart {

    private final Pen pen;
    private final Labels labels;
    private final ValueTexts values;

    ScorecardPart(Pen pen) {
        this.pen = pen;
        this.labels = pen.labels();
        this.values = pen.values();
    }

    void write(Scorecards cards) {
        cards.cards().forEach(card -> card(cards.score(card.id())));
    }

    private void card(ScorecardScore score) {
        Scorecard card = score.card();
        String total = score.total() == null
                ? labels.word("notScored")
                : labels.word("healthOf", values.number(score.total()));
        pen.sheet().heading(card.name() + " · " + total);
        if (card.startedOn() != null) {
            pen.sheet().caption(labels.word("cardStarted", values.date(card.startedOn())));
        }
        Map<Integer, String> bands = new HashMap<>();
        List<QuestionScore> questions = new ArrayList<>();
        for (CategoryScore category : score.categories()) {
            if (!category.questions().isEmpty()) {
                bands.put(questions.size(), band(category));
                questions.addAll(category.questions());
            }
        }
        pen.sheet().table(new ViewTable(columns(questions), bands, false));
    }

    private String band(CategoryScore category) {
        String score = category.score() == null
                ? labels.word("notScored")
                : labels.word("healthOf", values.number(category.score()));
        return category.category().name() + " · " + score + " · "
                + labels.word("weightOf", values.number(category.category().weight()));
    }

    private List<ViewTable.Column> columns(List<QuestionScore> rows) {
        List<ViewTable.Column> columns = new ArrayList<>(List.of(
                column("text", Fit.BESIDE, rows, row -> Cell.of(row.question().text())),
                column("answer", Fit.BESIDE, rows, row -> Cell.of(answer(row.question()))),
                pen.column("score", Fit.NUMBER, rows, this::score)));
        if (rows.stream().map(row -> row.question().weight()).distinct().count() > 1) {
            columns.add(column(
                    "weight",
                    Fit.NUMBER,
                    rows,
                    row -> Cell.of(values.number(row.question().weight()))));
        }
        columns.add(column(
                "richAnswer", Fit.TEXT, rows, row -> Cell.of(row.question().richAnswer())));
        columns.add(column("note", Fit.TEXT, rows, row -> Cell.of(row.question().note())));
        return columns;
    }

    private String score(QuestionScore row) {
        if (row.score() != null) {
            return values.number(row.score());
        }
        return isOpen(row.question()) ? labels.word("notAnswered") : "–";
    }

    private static boolean isOpen(ScorecardQuestion question) {
        return question.answer() == null
                && question.notApplicable() == null
                && question.richAnswer().isEmpty();
    }

    /** As it was given: yes and no as words, numbers as the reader writes them, and why a question does not apply. */
    private String answer(ScorecardQuestion question) {
        if (question.notApplicable() != null) {
            return labels.word("notApplicable", question.notApplicable());
        }
        String answer = question.answer();
        if (answer == null) {
            return "";
        }
        return switch (question.kind()) {
            case YES_NO -> labels.word(Boolean.parseBoolean(answer) ? "yes" : "no");
            case NUMBER -> ValueTexts.stored(CellType.number(), answer, values::number);
            case HOST_FIELD ->
                question.least() == null ? answer : ValueTexts.stored(CellType.number(), answer, values::number);
            default -> answer;
        };
    }

    private ViewTable.Column column(
            String name, Fit fit, List<QuestionScore> rows, Function<QuestionScore, Cell> cell) {
        String label = labels.column(Scorecards.SECTION, ScorecardQuestion.TABLE, ScorecardQuestion.TABLE.column(name));
        return pen.cells(label, fit, rows, cell);
    }
}
