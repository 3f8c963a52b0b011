package io.accountplanning.inmemory;

import io.accountplanning.lifecycle.TreeRepository;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.whitespace.WhitespaceTotal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A tree without plans. */
final class NoTree implements TreeRepository {

    @Override
    public List<AccountPlan> below(Collection<PlanId> parents, Visibility visibility) {
        return List.of();
    }

    @Override
    public Map<PlanId, WhitespaceTotal> whitespace(Collection<PlanId> plans) {
        return Map.of();
    }
}
