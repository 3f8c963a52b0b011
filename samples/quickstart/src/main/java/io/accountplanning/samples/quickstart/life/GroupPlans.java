package io.accountplanning.samples.quickstart.life;

import io.accountplanning.lifecycle.PlanTree;
import io.accountplanning.plan.Placement;
import io.accountplanning.samples.quickstart.file.Words;
import io.accountplanning.samples.quickstart.lifedata.LifePlan;
import io.accountplanning.samples.quickstart.screen.Amounts;
import io.accountplanning.samples.quickstart.step.KnownPlans;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Plans of regions stand below the plan of the whole group, which rolls them up. */
public final class GroupPlans {

    private static final long NEVER_PLACED = 0;

    private final List<LifePlan> plans;
    private final KnownPlans known;
    private final Once once;

    public GroupPlans(List<LifePlan> plans, KnownPlans known, Once once) {
        this.plans = plans;
        this.known = known;
        this.once = once;
    }

    /** A line for each group. */
    public List<String> build() {
        plans.forEach(this::place);
        return plans.stream()
                .map(LifePlan::under)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(group -> known.find(group).stream())
                .map(group -> summary(group.tree()))
                .toList();
    }

    private void place(LifePlan row) {
        var group = row.under() == null ? null : known.find(row.under()).orElse(null);
        var plan = known.find(row.plan()).orElse(null);
        if (group != null && plan != null) {
            var isNew = plan.section(Placement.SECTION).state().version() == NEVER_PLACED;
            once.when(isNew, () -> plan.moveUnder(group.document().plan().id()));
        }
    }

    private static String summary(PlanTree tree) {
        var below = tree.children().stream().map(child -> child.plan().number()).collect(Collectors.joining(", "));
        var total = tree.rollUp();
        var revenue = total.revenueNextYear().stream().map(Amounts::shown).collect(Collectors.joining(" + "));
        var worst = total.worstClientStatus();
        return "%s of %s over %s: %d plans, revenue next year %s%s"
                .formatted(
                        tree.plan().number(),
                        tree.plan().client().name(),
                        below.isEmpty() ? "none" : below,
                        total.plans(),
                        revenue,
                        worst == null ? "" : ", the worst client status is " + Words.label(worst));
    }
}
