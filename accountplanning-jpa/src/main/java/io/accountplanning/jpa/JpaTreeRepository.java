package io.accountplanning.jpa;

import io.accountplanning.host.TenantId;
import io.accountplanning.lifecycle.TreeRepository;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.whitespace.WhitespaceTotal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tree: a query for each level, or for each piece of a wide one, and a few for the whitespace maps of all. */
final class JpaTreeRepository implements TreeRepository {

    private final TenantId tenant;
    private final Entities entities;

    JpaTreeRepository(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    @Override
    public List<AccountPlan> below(Collection<PlanId> parents, Visibility visibility) {
        List<PlanEntity> found = new ArrayList<>();
        for (List<String> ids : Chunks.of(parents.stream().map(PlanId::toString).toList())) {
            VisiblePlans plans =
                    new VisiblePlans(tenant, visibility).and("p.deletedAt is null and p.parentId in :parents");
            found.addAll(plans.with("parents", ids).list(entities));
        }
        return found.stream()
                .sorted(Comparator.comparingLong(PlanEntity::numberSequence))
                .map(PlanEntity::plan)
                .toList();
    }

    @Override
    public Map<PlanId, WhitespaceTotal> whitespace(Collection<PlanId> plans) {
        Map<PlanId, WhitespaceTotal> totals = new HashMap<>();
        for (List<UUID> ids : Chunks.of(plans.stream().map(PlanId::value).toList())) {
            totals.putAll(WhitespaceTotals.of(tenant, entities, ids));
        }
        return totals;
    }
}
