package io.accountplanning.jpa;

import io.accountplanning.host.TenantId;
import io.accountplanning.plan.PlanId;
import io.accountplanning.tasksync.TaskSyncRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans with linked tasks. */
final class JpaTaskSyncRepository implements TaskSyncRepository {

    private static final String PLANS =
            "select p.id from ApPlan p where p.tenantId = :tenant and p.deletedAt is null and p.id in (";

    private final TenantId tenant;
    private final Entities entities;

    JpaTaskSyncRepository(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    @Override
    public List<PlanId> linkedPlans(@Nullable PlanId after, int most) {
        Map<String, Object> parameters = new HashMap<>(Map.of("tenant", tenant.value(), "deleted", false));
        if (after != null) {
            parameters.put("after", after.value());
        }
        return plans(
                "select l.planId from ApTaskLink l where l.tenantId = :tenant and l.hostTask is not null"
                        + " and l.deletedThere = :deleted)" + (after == null ? "" : " and p.id > :after"),
                parameters,
                most);
    }

    @Override
    public Optional<PlanId> planOf(String hostTask) {
        return plans(
                        "select l.planId from ApTaskLink l where l.tenantId = :tenant and l.hostTask = :task)",
                        new HashMap<>(Map.of("tenant", tenant.value(), "task", hostTask)),
                        1)
                .stream()
                .findFirst();
    }

    private List<PlanId> plans(String rest, Map<String, Object> parameters, int most) {
        return entities.values(UUID.class, PLANS + rest + " order by p.id", parameters, most).stream()
                .map(PlanId::new)
                .toList();
    }
}
