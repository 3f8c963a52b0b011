package io.accountplanning.jpa;

import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Item;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Priority;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskId;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.tasklist.TaskCursor;
import io.accountplanning.tasklist.TaskFilter;
import io.accountplanning.tasklist.TaskListRepository;
import io.accountplanning.tasklist.TaskQuery;
import io.accountplanning.tasklist.TaskRow;
import io.accountplanning.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tasks across plans: a query for the tasks with a deadline, one for those without when the page has room for them, and one for
 * what the tasks depend on when some do. Apart, each reads in the order of an index; where nulls stand in an order differs between databases.
 */
final class JpaTaskListRepository implements TaskListRepository {

    private static final String FROM = " from ApTask k, ApPlan p where p.id = k.planId and k.tenantId = :tenant and ";
    private static final String COLUMNS =
            "select k.planId, k.rowId, k.action, k.picId, k.deadline, k.status, k.priority,"
                    + " k.objectiveId, k.itemId, p.number, p.clientId, p.clientName, p.subject,"
                    + " (select count(e.place) from ApTaskDependency e where e.planId = k.planId and e.taskId = k.rowId)";
    private static final String OVERDUE = "k.status <> '" + TaskStatus.COMPLETE.name() + "' and k.deadline < :today";

    private final TenantId tenant;
    private final Entities entities;

    JpaTaskListRepository(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    @Override
    public List<TaskRow> page(TaskQuery query, @Nullable TaskCursor after, int most) {
        if (query.visibility() instanceof Visibility.None) {
            return List.of();
        }
        List<Object[]> found = new ArrayList<>();
        if (after == null || after.deadline() != null) {
            found.addAll(withDeadline(query, after, most));
        }
        if (found.size() < most && query.filter().allowsNoDeadline()) {
            boolean begun = after != null && after.deadline() == null;
            found.addAll(withoutDeadline(query, begun ? after : null, most - found.size()));
        }
        Map<TaskKey, List<TaskId>> dependencies = dependencies(found);
        return found.stream().map(row -> row(row, dependencies, query.today())).toList();
    }

    private List<Object[]> withDeadline(TaskQuery query, @Nullable TaskCursor after, int most) {
        PlanListQuery tasks = matching(query);
        LocalDate deadline = after == null ? null : after.deadline();
        if (after == null || deadline == null) {
            tasks.and("k.deadline >= :lowest", "lowest", LocalDate.EPOCH.withYear(1));
        } else {
            tasks.and("k.deadline >= :last and (k.deadline > :last or " + behind(tasks, after) + ")", "last", deadline);
        }
        return entities.values(
                Object[].class,
                COLUMNS + FROM + tasks.condition() + " order by k.tenantId, k.deadline, k.planId, k.rowId",
                tasks.parameters(),
                most);
    }

    private List<Object[]> withoutDeadline(TaskQuery query, @Nullable TaskCursor after, int most) {
        PlanListQuery tasks = matching(query);
        String behind = after == null ? "" : " and (" + behind(tasks, after) + ")";
        return entities.values(
                Object[].class,
                COLUMNS + FROM + tasks.condition() + " and k.deadline is null" + behind + " order by k.planId, k.rowId",
                tasks.parameters(),
                most);
    }

    private static String behind(PlanListQuery tasks, TaskCursor after) {
        tasks.parameters().put("lastPlan", after.plan().value());
        tasks.parameters().put("lastTask", after.task().value());
        return "k.planId > :lastPlan or (k.planId = :lastPlan and k.rowId > :lastTask)";
    }

    @Override
    public long count(TaskQuery query) {
        if (query.visibility() instanceof Visibility.None) {
            return 0;
        }
        PlanListQuery tasks = matching(query);
        return entities.values(Long.class, "select count(k.rowId)" + FROM + tasks.condition(), tasks.parameters())
                .get(0);
    }

    private PlanListQuery matching(TaskQuery query) {
        TaskFilter filter = query.filter();
        PlanListQuery tasks = new PlanListQuery(tenant, query.plans());
        tasks.among("k.picId", "taskPics", filter.pics(), UserId::value);
        tasks.among("k.status", "taskStatuses", filter.statuses(), Enum::name);
        tasks.among("k.priority", "taskPriorities", filter.priorities(), Enum::name);
        if (filter.overdue() != null) {
            String notOverdue =
                    "(k.status = '" + TaskStatus.COMPLETE.name() + "' or k.deadline is null or k.deadline >= :today)";
            tasks.and(filter.overdue() ? OVERDUE : notOverdue, "today", query.today());
        }
        tasks.ofTask(filter.customFields());
        DateRange due = filter.due();
        if (due != null) {
            tasks.and("k.deadline >= :dueFrom", "dueFrom", due.startInclusive());
            tasks.and("k.deadline < :dueTo", "dueTo", due.endExclusive());
        }
        return tasks;
    }

    private record TaskKey(UUID plan, UUID task) {}

    private Map<TaskKey, List<TaskId>> dependencies(List<Object[]> found) {
        Map<TaskKey, List<TaskId>> dependencies = new HashMap<>();
        List<Object[]> dependent =
                found.stream().filter(row -> ((Number) row[13]).longValue() > 0).toList();
        for (List<Object[]> some : Chunks.of(dependent)) {
            Map<String, Object> keys = Map.of(
                    "plans", some.stream().map(row -> row[0]).distinct().toList(),
                    "tasks", some.stream().map(row -> row[1]).distinct().toList());
            entities.values(
                            Object[].class,
                            "select e.planId, e.taskId, e.dependsOnId from ApTaskDependency e"
                                    + " where e.planId in :plans and e.taskId in :tasks"
                                    + " order by e.planId, e.taskId, e.place",
                            keys)
                    .forEach(row -> dependencies
                            .computeIfAbsent(new TaskKey((UUID) row[0], (UUID) row[1]), key -> new ArrayList<>())
                            .add(new TaskId((UUID) row[2])));
        }
        return dependencies;
    }

    private static TaskRow row(Object[] row, Map<TaskKey, List<TaskId>> dependencies, LocalDate today) {
        Task task = task(row, dependencies.getOrDefault(new TaskKey((UUID) row[0], (UUID) row[1]), List.of()));
        return new TaskRow(
                new PlanId((UUID) row[0]),
                (String) row[9],
                Client.of((String) row[10], (String) row[11]),
                (String) row[12],
                task,
                task.isOverdue(today));
    }

    @SuppressWarnings("NullAway") // does not read the @Nullable of Objective.@Nullable Id out of a class file
    private static Task task(Object[] row, List<TaskId> dependsOn) {
        return new Task(
                new TaskId((UUID) row[1]),
                (String) row[2],
                StoredValues.user((String) row[3]),
                (LocalDate) row[4],
                TaskStatus.valueOf((String) row[5]),
                Priority.valueOf((String) row[6]),
                StoredValues.id((UUID) row[7], Objective.Id::new),
                StoredValues.id((UUID) row[8], Item.Id::new),
                dependsOn);
    }
}
