package io.accountplanning.inmemory;

import io.accountplanning.goal.Goals;
import io.accountplanning.host.TenantId;
import io.accountplanning.measure.MeasureRepository;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStatus;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans with live measures in memory. */
final class InMemoryMeasureRepository implements MeasureRepository {

    private static final Set<PlanStatus> OVER = EnumSet.of(PlanStatus.COMPLETED, PlanStatus.ARCHIVED);

    private final InMemoryPlanRepository plans;

    InMemoryMeasureRepository(TenantId tenant, Tables tables) {
        this.plans = new InMemoryPlanRepository(tenant, tables);
    }

    @Override
    public List<PlanId> measuredPlans(@Nullable PlanId after, int most) {
        return plans.all()
                .filter(plan ->
                        !plan.isDeleted() && !OVER.contains(plan.details().status()))
                .map(AccountPlan::id)
                .filter(id -> after == null || id.toString().compareTo(after.toString()) > 0)
                .filter(this::isMeasured)
                .sorted(Comparator.comparing(PlanId::toString))
                .limit(most)
                .toList();
    }

    private boolean isMeasured(PlanId id) {
        return plans.section(id, Goals.SECTION).value().goals().stream().anyMatch(goal -> goal.measure() != null);
    }
}
