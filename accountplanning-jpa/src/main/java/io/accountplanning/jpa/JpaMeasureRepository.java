package io.accountplanning.jpa;

import io.accountplanning.host.TenantId;
import io.accountplanning.measure.MeasureRepository;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans with live measures. */
final class JpaMeasureRepository implements MeasureRepository {

    private static final List<String> OVER = List.of(PlanStatus.COMPLETED.name(), PlanStatus.ARCHIVED.name());

    private final TenantId tenant;
    private final Entities entities;

    JpaMeasureRepository(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    @Override
    public List<PlanId> measuredPlans(@Nullable PlanId after, int most) {
        Map<String, Object> parameters = new HashMap<>(Map.of("tenant", tenant.value(), "over", OVER));
        if (after != null) {
            parameters.put("after", after.value());
        }
        return entities
                .values(
                        UUID.class,
                        "select p.id from ApPlan p where p.tenantId = :tenant and p.deletedAt is null"
                                + " and p.status not in :over" + (after == null ? "" : " and p.id > :after")
                                + " and exists (select 1 from ApGoal g where g.planId = p.id and g.measure is not null)"
                                + " order by p.id",
                        parameters,
                        most)
                .stream()
                .map(PlanId::new)
                .toList();
    }
}
