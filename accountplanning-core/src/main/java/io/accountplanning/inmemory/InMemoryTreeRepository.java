package io.accountplanning.inmemory;

import io.accountplanning.host.TenantId;
import io.accountplanning.lifecycle.TreeRepository;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.whitespace.WhitespaceMap;
import io.accountplanning.whitespace.WhitespaceTotal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tree in memory. */
final class InMemoryTreeRepository implements TreeRepository {

    private final InMemoryPlanRepository plans;

    InMemoryTreeRepository(TenantId tenant, Tables tables) {
        this.plans = new InMemoryPlanRepository(tenant, tables);
    }

    @Override
    public List<AccountPlan> below(Collection<PlanId> parents, Visibility visibility) {
        Set<PlanId> above = Set.copyOf(parents);
        return plans.all()
                .filter(plan -> !plan.isDeleted() && isBelow(plan, above))
                .filter(plan -> plans.sees(visibility, plan.id()))
                .sorted(Comparator.comparing(AccountPlan::number))
                .toList();
    }

    @Override
    public Map<PlanId, WhitespaceTotal> whitespace(Collection<PlanId> asked) {
        Map<PlanId, WhitespaceTotal> totals = new HashMap<>();
        for (PlanId id : asked) {
            plans.find(id)
                    .map(plan ->
                            plans.section(id, WhitespaceMap.SECTION).value().total())
                    .filter(total -> total.coverage().eligible() > 0)
                    .ifPresent(total -> totals.put(id, total));
        }
        return totals;
    }

    private static boolean isBelow(AccountPlan plan, Set<PlanId> above) {
        PlanId parent = plan.placement().parent();
        return parent != null && above.contains(parent);
    }
}
