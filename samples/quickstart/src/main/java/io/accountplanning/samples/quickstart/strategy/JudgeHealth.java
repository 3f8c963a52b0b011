package io.accountplanning.samples.quickstart.strategy;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.completeness.CompletenessItem;
import io.accountplanning.health.HealthOverride;
import io.accountplanning.health.HealthScore;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.strategydata.StrategyFile.HealthRow;
import java.time.LocalDate;
import java.util.List;

/** A score that somebody knows better than the factors do, and what is still empty. */
public final class JudgeHealth {

    private final HealthRow row;
    private final Once once;

    public JudgeHealth(HealthRow row, Once once) {
        this.row = row;
        this.once = once;
    }

    /** Given in the first run; it ends by itself. */
    public List<String> of(PlanWorkspace plan, LocalDate today) {
        once.when(
                plan.section(HealthOverride.SECTION).state().version() == 0,
                () -> plan.health()
                        .override(
                                row.score(),
                                row.reason(),
                                today.plusDays(row.days().intValue())));
        return List.of(summary(plan.health().current()));
    }

    private static String summary(HealthScore health) {
        var override = health.override();
        return override == null
                ? "no score by hand"
                : "%s until %s (\"%s\"); the calculated one is %s"
                        .formatted(
                                override.value(),
                                override.until(),
                                override.reason(),
                                health.calculatedScore().map(String::valueOf).orElse("not known"));
    }

    /** How much of what is expected is there, and what to fill in next. */
    public static String completeness(PlanWorkspace plan) {
        var complete = plan.completeness().current();
        return "%s of %s: %s, %s"
                .formatted(
                        plan.document().plan().number(),
                        plan.document().plan().client().name(),
                        complete.percent().map(percent -> percent + " %").orElse("nothing is expected"),
                        complete.nextBestGap().map(JudgeHealth::words).orElse("nothing is missing"));
    }

    private static String words(CompletenessItem gap) {
        return "the next best gap is " + gap + " with a weight of "
                + gap.expected().weight();
    }
}
