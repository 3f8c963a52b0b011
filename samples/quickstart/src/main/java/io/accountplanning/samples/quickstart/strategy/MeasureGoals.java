package io.accountplanning.samples.quickstart.strategy;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.GoalRollUp;
import io.accountplanning.goal.GoalUnit;
import io.accountplanning.goal.Goals;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.screen.Amounts;
import io.accountplanning.samples.quickstart.strategydata.StrategyFile.GoalsRow;
import io.accountplanning.samples.quickstart.workedplan.GoalRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Goals that the CRM answers, and one that is reached by others. */
public final class MeasureGoals {

    private static final long AS_REVISED = 2;

    private final GoalsRow rows;
    private final Once once;

    public MeasureGoals(GoalsRow rows, Once once) {
        this.rows = rows;
        this.once = once;
    }

    /** What is measured is asked again in every run; the same value writes nothing. */
    public List<String> of(PlanWorkspace plan, LocalDate today) {
        once.edit(plan.goals(), AS_REVISED, this::edited);
        var before = plan.goals().state().version();
        once.count((int) (plan.liveMeasures().refresh().state().version() - before));

        var rollUp = plan.goals().get().rollUp();
        var period = plan.details().get().period();
        var lines = new ArrayList<String>();
        lines.add(percent(rollUp.plan().progressPercent()) + " of the way to all goals");
        rollUp.goals().stream().filter(this::isOurs).forEach(goal -> lines.add(line(goal, today, period)));
        return lines;
    }

    private boolean isOurs(GoalRollUp.OfGoal goal) {
        var name = goal.goal().name();
        return name.equals(rows.measured().goal().name())
                || name.equals(rows.added().name())
                || name.equals(rows.above().name());
    }

    private Goals edited(Goals before) {
        var above = Goal.of(rows.above().name(), rows.above().target()).withUnit(GoalUnit.PERCENT);
        var below = rows.above().goals().stream().map(GoalRow::name).collect(Collectors.toSet());
        var added = Goal.of(rows.added().name(), rows.added().target())
                .withUnit(GoalUnit.CURRENCY)
                .withMeasure(rows.added().measure())
                .withDueDate(rows.added().dueDate());
        var after = before.add(above).add(added);
        for (var goal : before.goals()) {
            if (below.contains(goal.name())) {
                after = after.replace(goal.withParent(above.id()));
            }
            if (goal.name().equals(rows.measured().goal().name())) {
                after = after.replace(goal.withMeasure(rows.measured().measure()));
            }
        }
        return after;
    }

    private static String line(GoalRollUp.OfGoal of, LocalDate today, PlanPeriod period) {
        var goal = of.goal();
        var origin = of.origin() == null
                ? "no value"
                : of.origin().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var value = goal.value()
                .map(one -> " " + Amounts.shown(one) + " of " + Amounts.shown(goal.target()))
                .orElse("");
        var asked = goal.actual() != null && goal.measured() != null
                ? ", where the CRM says " + Amounts.shown(goal.measured())
                : "";
        return goal.name() + ": " + origin + value + ", " + percent(of.progressPercent()) + asked
                + pace(goal, today, period);
    }

    private static String pace(Goal goal, LocalDate today, PlanPeriod period) {
        var pace = goal.pace(today, period);
        return pace.isOnPace()
                .map(is -> (is ? ", on pace (" : ", behind (")
                        + pace.expectedPercent().toPlainString() + " % expected)")
                .orElse("");
    }

    private static String percent(Optional<BigDecimal> percent) {
        return percent.map(share -> share.toPlainString() + " %").orElse("unknown");
    }
}
