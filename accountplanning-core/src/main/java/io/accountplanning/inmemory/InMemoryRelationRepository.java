package io.accountplanning.inmemory;

import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.relation.RelationRepository;
import io.accountplanning.relation.Relations;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which plans are linked to which records, in memory. */
final class InMemoryRelationRepository implements RelationRepository {

    private final InMemoryPlanRepository plans;

    InMemoryRelationRepository(TenantId tenant, Tables tables) {
        this.plans = new InMemoryPlanRepository(tenant, tables);
    }

    @Override
    public List<PlanId> plansOf(
            RecordKind kind, String recordId, Visibility visibility, @Nullable PlanId after, int most) {
        return plans.all()
                .filter(plan -> !plan.isDeleted())
                .map(AccountPlan::id)
                .filter(id -> after == null || id.toString().compareTo(after.toString()) > 0)
                .filter(id -> plans.sees(visibility, id))
                .filter(id -> plans.section(id, Relations.SECTION)
                        .value()
                        .find(kind, recordId)
                        .isPresent())
                .sorted(Comparator.comparing(PlanId::toString))
                .limit(most)
                .toList();
    }

    @Override
    public List<PlanId> linkedPlans(@Nullable PlanId after, int most) {
        return plans.all()
                .filter(plan -> !plan.isDeleted() && plan.details().status() != PlanStatus.ARCHIVED)
                .map(AccountPlan::id)
                .filter(id -> after == null || id.toString().compareTo(after.toString()) > 0)
                .filter(id ->
                        !plans.section(id, Relations.SECTION).value().records().isEmpty())
                .sorted(Comparator.comparing(PlanId::toString))
                .limit(most)
                .toList();
    }
}
