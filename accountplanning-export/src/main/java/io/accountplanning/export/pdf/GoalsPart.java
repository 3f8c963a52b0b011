package io.accountplanning.export.pdf;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.pdf.ViewTable.Fit;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.GoalDirection;
import io.accountplanning.goal.Goals;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.table.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The goals: each value in its goal's unit, and how far the goal is. */
final class GoalsPart {

    private final Sheet sheet;
    private final Labels labels;
    private final ValueTexts values;
    private final Currency currency;

    GoalsPart(Sheet sheet, Labels labels, ValueTexts values, Currency currency) {
        this.sheet = sheet;
        this.labels = labels;
        this.values = values;
        this.currency = currency;
    }

    void write(PlanDocument.Part<Goals> part) {
        List<Goal> goals = part.state().value().goals();
        sheet.section(labels.section(part.type()));
        List<ViewTable.Column> columns = new ArrayList<>(List.of(
                column("name", Fit.TEXT, goals, this::name),
                column("start", Fit.NUMBER, goals, goal -> inUnit(goal, goal.start())),
                column("target", Fit.NUMBER, goals, goal -> inUnit(goal, goal.target())),
                column("actual", Fit.NUMBER, goals, goal -> inUnit(goal, goal.actual())),
                progress(goals)));
        if (goals.stream().map(Goal::weight).distinct().count() > 1) {
            columns.add(column("weight", Fit.NUMBER, goals, goal -> values.number(goal.weight())));
        }
        columns.add(column(
                "dueDate", Fit.ONE_LINE, goals, goal -> goal.dueDate() == null ? "" : values.date(goal.dueDate())));
        sheet.table(ViewTable.ofNames(columns));
    }

    /** Higher is better goes without saying. */
    private String name(Goal goal) {
        return goal.direction() == GoalDirection.HIGHER_IS_BETTER
                ? goal.name()
                : goal.name() + " (" + labels.constant(goal.direction()).toLowerCase(labels.locale()) + ")";
    }

    private String inUnit(Goal goal, @Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        return switch (goal.unit()) {
            case CURRENCY -> values.money(value, currency);
            case PERCENT -> values.percent(value);
            case NUMBER -> values.number(value);
        };
    }

    private ViewTable.Column progress(List<Goal> goals) {
        return new ViewTable.Column(
                labels.word("progress"),
                Fit.NUMBER,
                goals.stream()
                        .map(goal -> ViewTable.Cell.of(
                                goal.progressPercent().map(values::percent).orElse("–")))
                        .toList());
    }

    private ViewTable.Column column(String name, Fit fit, List<Goal> goals, Function<Goal, String> text) {
        Column<Goal, ?> column = Goal.TABLE.column(name);
        return new ViewTable.Column(
                labels.column(Goals.SECTION, Goal.TABLE, column),
                fit,
                goals.stream().map(goal -> ViewTable.Cell.of(text.apply(goal))).toList());
    }
}
