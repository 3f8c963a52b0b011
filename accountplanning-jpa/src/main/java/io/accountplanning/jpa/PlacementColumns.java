package io.accountplanning.jpa;

import io.accountplanning.plan.Placement;
import java.util.Map;
import java.util.UUID;

/** Keeps where a plan stands in the plan's own row. */
final class PlacementColumns implements SectionPart<Placement> {

    private static final String PLAN = "select p from ApPlan p where p.id = :plan and p.tenantId = :tenant";

    @Override
    public void load(PlanScopes plans, Map<UUID, Placement> sections) {
        plans.plans().forEach(stored -> sections.put(stored.id(), stored.placement()));
    }

    @Override
    public void begin(PlanScope plan, Placement empty, Placement section) {
        // Stands in the plan's row from the start.
    }

    @Override
    public void save(PlanScope plan, Placement before, Placement after) {
        plan.entities().editable(PlanEntity.class, PLAN, key(plan)).forEach(stored -> stored.take(after));
    }

    @Override
    public void remove(PlanScope plan) {
        // Goes with the plan.
    }

    private static Map<String, Object> key(PlanScope plan) {
        return Map.of("plan", plan.id(), "tenant", plan.tenant());
    }
}
