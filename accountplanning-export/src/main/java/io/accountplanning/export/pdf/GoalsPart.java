package io.accountplanning.export.pdf;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.export.pdf.ViewTable.Cell;
import io.accountplanning.export.pdf.ViewTable.Fit;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.GoalDirection;
import io.accountplanning.goal.GoalOrigin;
import io.accountplanning.goal.GoalPace;
import io.accountplanning.goal.GoalRollUp;
import io.accountplanning.goal.GoalRollUp.OfGoal;
import io.accountplanning.goal.Goals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The goals, parts below what they are parts of: each value in its goal's unit, where it comes from, and how far the goal is. */
final class GoalsPart {

    private static final String INDENT = "\u2003";

    private final Pen pen;
    private final Labels labels;
    private final ValueTexts values;

    GoalsPart(Pen pen) {
        this.pen = pen;
        this.labels = pen.labels();
        this.values = pen.values();
    }

    void write(Goals goals) {
        GoalRollUp rollUp = goals.rollUp();
        rollUp.plan()
                .progressPercent()
                .ifPresent(percent -> pen.sheet().caption(labels.word("goalsTogether", values.percent(percent))));
        List<OfGoal> ordered = new ArrayList<>();
        Map<Goal.Id, Integer> depths = new HashMap<>();
        rollUp.goals().stream()
                .filter(one -> one.goal().parent() == null)
                .forEach(top -> follow(top, 0, rollUp.goals(), ordered, depths));
        pen.sheet().table(table(ordered, depths));
    }

    private static void follow(
            OfGoal one, int depth, List<OfGoal> all, List<OfGoal> ordered, Map<Goal.Id, Integer> depths) {
        ordered.add(one);
        depths.put(one.goal().id(), depth);
        all.stream()
                .filter(part -> one.goal().id().equals(part.goal().parent()))
                .forEach(part -> follow(part, depth + 1, all, ordered, depths));
    }

    private ViewTable table(List<OfGoal> goals, Map<Goal.Id, Integer> depths) {
        List<ViewTable.Column> columns = new ArrayList<>(List.of(
                column(
                        "name",
                        Fit.TEXT,
                        goals,
                        one -> INDENT.repeat(depths.getOrDefault(one.goal().id(), 0)) + name(one.goal())),
                column(
                        "start",
                        Fit.NUMBER,
                        goals,
                        one -> inUnit(one.goal(), one.goal().start())),
                column(
                        "target",
                        Fit.NUMBER,
                        goals,
                        one -> inUnit(one.goal(), one.goal().target())),
                pen.cells(label("actual"), Fit.NUMBER, goals, this::actual),
                pen.cells(labels.word("progress"), Fit.NUMBER, goals, this::progress)));
        if (goals.stream().map(one -> one.goal().weight()).distinct().count() > 1) {
            columns.add(column(
                    "weight", Fit.NUMBER, goals, one -> values.number(one.goal().weight())));
        }
        columns.add(column(
                "dueDate", Fit.ONE_LINE, goals, one -> pen.date(one.goal().dueDate())));
        return ViewTable.ofNames(columns);
    }

    /** Higher is better goes without saying. */
    private String name(Goal goal) {
        return goal.direction() == GoalDirection.HIGHER_IS_BETTER
                ? goal.name()
                : goal.name() + " (" + labels.constant(goal.direction()).toLowerCase(labels.locale()) + ")";
    }

    /** The value that counts, and where it comes from. */
    private Cell actual(OfGoal one) {
        Goal goal = one.goal();
        return Cell.of(inUnit(goal, goal.value().orElse(null))).noted(origin(one));
    }

    private String origin(OfGoal one) {
        GoalOrigin origin = one.origin();
        if (origin == null) {
            return "";
        }
        return switch (origin) {
            case TYPED -> labels.word("goalTyped");
            case COMPUTED -> labels.word("goalComputed", pen.date(one.goal().measuredOn()));
            case ROLLED_UP ->
                labels.word(
                        "goalRolledUp",
                        one.parts().stream()
                                .filter(part -> part.exactProgress() != null)
                                .count());
        };
    }

    /** How far it is, how far it should be, and whether it is. */
    private Cell progress(OfGoal one) {
        BigDecimal exact = one.exactProgress();
        if (exact == null) {
            return Cell.of("–");
        }
        GoalPace pace = one.goal().pace(pen.today(), pen.document().plan().period());
        boolean onPace = exact.compareTo(pace.exactExpected()) >= 0;
        String expected = labels.word("goalExpected", values.percent(pace.expectedPercent()));
        return Cell.of(one.progressPercent().map(values::percent).orElse("–"))
                .noted(onPace ? expected + "\n" + labels.word("goalOnPace") : expected)
                .alarmed(onPace ? "" : labels.word("goalOffPace"));
    }

    private String inUnit(Goal goal, @Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        return switch (goal.unit()) {
            case CURRENCY -> values.money(value, pen.currency());
            case PERCENT -> values.percent(value);
            case NUMBER -> values.number(value);
        };
    }

    private String label(String column) {
        return labels.column(Goals.SECTION, Goal.TABLE, Goal.TABLE.column(column));
    }

    private ViewTable.Column column(String name, Fit fit, List<OfGoal> goals, Function<OfGoal, String> text) {
        return pen.texts(label(name), fit, goals, text);
    }
}
