package io.accountplanning.jpa;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomFieldTab.Filled;
import io.accountplanning.filter.Cursor;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanListRepository;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.health.StoredHealth;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Visibility;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lists of plans: a query for the page (two in the order of a custom field or of the health), one for the tasks of its plans, one for
 * their health, and one for what they have in the custom fields that are asked for.
 */
final class JpaPlanListRepository implements PlanListRepository {

    private static final String TASKS = "select t.planId, count(t),"
            + " sum(case when " + PlanListQuery.OPEN + " then 1 else 0 end),"
            + " sum(case when " + PlanListQuery.OPEN + " and t.deadline < :today then 1 else 0 end)"
            + " from ApTask t where t.planId in :plans group by t.planId";

    private static final String VALUES = "select v.planId, v.fieldId, v.value from ApCustomValue v"
            + " where v.planId in :plans and v.taskId = :noTask and v.fieldId in :fields";

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
        List<PlanEntity> found = found(query, sort, page);
        Map<UUID, TaskCounts> counts = counts(found, query.today());
        Map<UUID, Map<String, String>> values = values(found, query);
        Map<UUID, StoredHealth.Shown> health = HealthConditions.shown(
                entities, found.stream().map(PlanEntity::id).toList(), query.today());
        return found.stream()
                .map(plan -> counts.getOrDefault(plan.id(), TaskCounts.NONE)
                        .row(plan, query.filled(values.getOrDefault(plan.id(), Map.of())), health.get(plan.id())))
                .toList();
    }

    private List<PlanEntity> found(PlanQuery query, PlanSort sort, Page page) {
        String field = sort.customField();
        if (field != null) {
            return new CustomFieldOrder(sort, field, query.field(field)).page(tenant, entities, query, page);
        }
        return sort.key() == PlanSort.Key.HEALTH
                ? new HealthOrder(tenant, entities, query, sort).page(page)
                : inOrder(query, sort, page);
    }

    private List<PlanEntity> inOrder(PlanQuery query, PlanSort sort, Page page) {
        PlanListQuery plans = new PlanListQuery(tenant, query);
        Cursor after = page.after();
        if (after == null) {
            plans.fromFirst(sort);
        } else {
            plans.after(after);
        }
        return entities.list(
                PlanEntity.class,
                "select p" + plans.where() + PlanListQuery.orderBy(sort),
                plans.parameters(),
                page.size());
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
            entities.values(Object[].class, StoredValues.onDay(TASKS, today), Map.of("plans", ids))
                    .forEach(row -> counts.put((UUID) row[0], TaskCounts.of(row)));
        }
        return counts;
    }

    /** What the plans have in the custom fields that are asked for, by plan and field. */
    private Map<UUID, Map<String, String>> values(List<PlanEntity> plans, PlanQuery query) {
        Map<UUID, Map<String, String>> values = new HashMap<>();
        if (!query.fields().isEmpty()) {
            List<String> fields = query.fields().stream().map(CatalogEntry::id).toList();
            for (List<UUID> ids : Chunks.of(plans.stream().map(PlanEntity::id).toList())) {
                entities.values(
                                Object[].class,
                                VALUES,
                                Map.of("plans", ids, "noTask", StoredValues.NIL, "fields", fields))
                        .forEach(row -> values.computeIfAbsent((UUID) row[0], plan -> new HashMap<>())
                                .put((String) row[1], (String) row[2]));
            }
        }
        return values;
    }

    private record TaskCounts(int all, int open, int overdue) {

        static final TaskCounts NONE = new TaskCounts(0, 0, 0);

        static TaskCounts of(Object[] row) {
            return new TaskCounts(
                    ((Number) row[1]).intValue(), ((Number) row[2]).intValue(), ((Number) row[3]).intValue());
        }

        @SuppressWarnings("NullAway") // does not read the @Nullable of StoredHealth.@Nullable Shown out of a class file
        PlanRow row(PlanEntity plan, List<Filled> fields, StoredHealth.@Nullable Shown health) {
            return new PlanRow(plan.plan(), all, open, overdue, fields, health);
        }
    }
}
