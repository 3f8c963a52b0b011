package io.accountplanning.jpa;

import io.accountplanning.dashboard.DashboardRepository;
import io.accountplanning.dashboard.PortfolioCounts;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.health.HealthBand;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.planning.TaskStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The counts of the dashboard: a query over the plans, one over their tasks, and one over their health. */
final class JpaDashboardRepository implements DashboardRepository {

    private static final String OVERDUE = "select count(k.rowId), count(distinct k.planId) from ApTask k, ApPlan p"
            + " where p.id = k.planId and k.tenantId = :tenant and k.status <> '" + TaskStatus.COMPLETE.name()
            + "' and k.deadline < :today and ";

    private final TenantId tenant;
    private final Entities entities;

    JpaDashboardRepository(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    @Override
    public PortfolioCounts counts(PlanQuery query) {
        if (query.visibility() instanceof Visibility.None) {
            return new PortfolioCounts(Map.of(), Map.of(), 0, 0, 0, Map.of(), 0);
        }
        PlanListQuery plans = new PlanListQuery(tenant, query);
        Map<PlanStatus, Long> byStatus = new EnumMap<>(PlanStatus.class);
        Map<ClientStatus, Long> byClientStatus = new EnumMap<>(ClientStatus.class);
        long without = 0;
        List<Object[]> groups = entities.values(
                Object[].class,
                "select p.status, p.clientStatus, count(p.id)" + plans.where() + " group by p.status, p.clientStatus",
                plans.parameters());
        for (Object[] group : groups) {
            long count = (Long) group[2];
            byStatus.merge(PlanStatus.valueOf((String) group[0]), count, Long::sum);
            ClientStatus judged = judged((String) group[1]);
            if (judged == null) {
                without += count;
            } else {
                byClientStatus.merge(judged, count, Long::sum);
            }
        }
        plans.parameters().put("today", query.today());
        Object[] overdue = entities.values(Object[].class, OVERDUE + plans.condition(), plans.parameters())
                .get(0);
        Map<HealthBand, Long> byHealth =
                HealthConditions.counts(entities, new PlanListQuery(tenant, query), query.today());
        long all = byStatus.values().stream().mapToLong(Long::longValue).sum();
        long scored = byHealth.values().stream().mapToLong(Long::longValue).sum();
        return new PortfolioCounts(
                byStatus, byClientStatus, without, (Long) overdue[0], (Long) overdue[1], byHealth, all - scored);
    }

    private static @Nullable ClientStatus judged(@Nullable String name) {
        return StoredValues.constant(ClientStatus.class, name);
    }
}
