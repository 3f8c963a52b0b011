package io.accountplanning.samples.quickstart.life;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.plan.Placement;

/** The plan that counts most becomes its client's primary one. */
public final class PrimaryPlan {

    private static final long NEVER_PLACED = 0;

    private PrimaryPlan() {}

    public static String make(PlanWorkspace plan, Desks desks, Once once) {
        once.when(plan.section(Placement.SECTION).state().version() == NEVER_PLACED, plan::makePrimary);
        var made = plan.document().plan();
        var plans = desks.ofUser()
                .list()
                .count(PlanFilter.all().withClients(made.client().id()));
        return "%s is %sthe primary one of the %d plans of %s"
                .formatted(
                        made.number(),
                        made.placement().primary() ? "" : "not ",
                        plans,
                        made.client().name());
    }
}
