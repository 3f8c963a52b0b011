package io.accountplanning.jpa;

import io.accountplanning.filter.Cursor;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanListRepository;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.permission.TenantId;
import io.accountplanning.permission.Visibility;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists of plans: a query for the page, and one for the tasks of its plans. */
final class JpaPlanListRepository implements PlanListRepository {

    private static final String TASKS = "select t.planId, count(t),"
            + " sum(case when " + PlanListQuery.OPEN + " then 1 else 0 end),"
            + " sum(case when " + PlanListQuery.OPEN + " and t.deadline < :today then 1 else 0 end)"
            + " from ApTask t where t.planId in :plans group by t.planId";

    private final TenantId tenant;
    private final Entities entities;

    JpaPlanListRepository(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    @Override
    public List<PlanRow> page(PlanQuery query, PlanSort sort, Page page) {
        if (query.visibility() instanceof Visibility.None) {
            return List.of();
        }
        PlanListQuery plans = new PlanListQuery(tenant, query);
        Cursor after = page.after();
        if (after == null) {
            plans.fromFirst(sort);
        } else {
            plans.after(after);
        }
        List<PlanEntity> found = entities.list(
                PlanEntity.class,
                "select p" + plans.where() + PlanListQuery.orderBy(sort),
                plans.parameters(),
                page.size());
        Map<UUID, TaskCounts> counts = counts(found, query.today());
        return found.stream()
                .map(plan -> counts.getOrDefault(plan.id(), TaskCounts.NONE).row(plan))
                .toList();
    }

    @Override
    public long count(PlanQuery query) {
        if (query.visibility() instanceof Visibility.None) {
            return 0;
        }
        PlanListQuery plans = new PlanListQuery(tenant, query);
        return entities.values(Long.class, "select count(p)" + plans.where(), plans.parameters())
                .get(0);
    }

    private Map<UUID, TaskCounts> counts(List<PlanEntity> plans, LocalDate today) {
        Map<UUID, TaskCounts> counts = new HashMap<>();
        for (List<UUID> ids : Chunks.of(plans.stream().map(PlanEntity::id).toList())) {
            entities.values(Object[].class, TASKS, Map.of("plans", ids, "today", today))
                    .forEach(row -> counts.put((UUID) row[0], TaskCounts.of(row)));
        }
        return counts;
    }

    private record TaskCounts(int all, int open, int overdue) {

        static final TaskCounts NONE = new TaskCounts(0, 0, 0);

        static TaskCounts of(Object[] row) {
            return new TaskCounts(
                    ((Number) row[1]).intValue(), ((Number) row[2]).intValue(), ((Number) row[3]).intValue());
        }

        PlanRow row(PlanEntity plan) {
            return new PlanRow(plan.plan(), all, open, overdue);
        }
    }
}
