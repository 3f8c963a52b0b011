package io.accountplanning.inmemory;

import io.accountplanning.customfield.CustomValues;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.planning.Task;
import io.accountplanning.tasklist.TaskCursor;
import io.accountplanning.tasklist.TaskListRepository;
import io.accountplanning.tasklist.TaskQuery;
import io.accountplanning.tasklist.TaskRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tasks across plans in memory. */
final class InMemoryTaskListRepository implements TaskListRepository {

    private static final Comparator<TaskCursor> ORDER = Comparator.comparing(
                    TaskCursor::deadline, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(cursor -> cursor.plan().toString())
            .thenComparing(cursor -> cursor.task().value().toString());

    private final InMemoryPlanListRepository plans;

    InMemoryTaskListRepository(InMemoryPlanListRepository plans) {
        this.plans = plans;
    }

    @Override
    public List<TaskRow> page(TaskQuery query, @Nullable TaskCursor after, int most) {
        return matching(query)
                .filter(row -> after == null || ORDER.compare(row.cursor(), after) > 0)
                .sorted(Comparator.comparing(TaskRow::cursor, ORDER))
                .limit(most)
                .toList();
    }

    @Override
    public long count(TaskQuery query) {
        return matching(query).count();
    }

    private Stream<TaskRow> matching(TaskQuery query) {
        return plans.matching(query.plans()).flatMap(plan -> matching(plan, query));
    }

    private Stream<TaskRow> matching(AccountPlan plan, TaskQuery query) {
        CustomValues custom = plans.custom(plan.id());
        return plans.tasks(plan.id()).stream()
                .filter(task -> query.filter().meets(task, custom, query.today()))
                .map(task -> row(plan, task, query.today()));
    }

    private static TaskRow row(AccountPlan plan, Task task, LocalDate today) {
        return new TaskRow(plan.id(), plan.number(), plan.client(), plan.subject(), task, task.isOverdue(today));
    }
}
