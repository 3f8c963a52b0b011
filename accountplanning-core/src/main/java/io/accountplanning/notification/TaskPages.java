package io.accountplanning.notification;

import io.accountplanning.filter.PlanFilter;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.tasklist.TaskCursor;
import io.accountplanning.tasklist.TaskFilter;
import io.accountplanning.tasklist.TaskQuery;
import io.accountplanning.tasklist.TaskRow;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through the tasks that an actor sees, page by page, each in a transaction of its own. */
final class TaskPages {

    private static final int AT_ONCE = 500;

    private final PlanChanges<? extends NotificationStore> changes;
    private final Actor actor;

    TaskPages(PlanChanges<? extends NotificationStore> changes, Actor actor) {
        this.changes = changes;
        this.actor = actor;
    }

    /** The plans that are worked on: what is completed or archived is over, and nobody is told of what is left in it. */
    static PlanFilter workedOn() {
        return PlanFilter.all().withStatuses(PlanStatus.DRAFT, PlanStatus.IN_PROGRESS, PlanStatus.REVIEW);
    }

    /**
     * Reads them all.
     *
     * @param today the day before which a deadline is overdue
     * @param page gets each page, outside of the transaction
     */
    void each(TaskFilter filter, LocalDate today, Consumer<List<TaskRow>> page) {
        @Nullable TaskCursor after = null;
        List<TaskRow> rows;
        do {
            rows = page(filter, today, after);
            if (!rows.isEmpty()) {
                page.accept(rows);
                after = rows.get(rows.size() - 1).cursor();
            }
        } while (rows.size() == AT_ONCE);
    }

    private List<TaskRow> page(TaskFilter filter, LocalDate today, @Nullable TaskCursor after) {
        return changes.work(
                actor,
                "the tasks of " + actor.tenant(),
                work -> work.stores()
                        .taskList()
                        .page(TaskQuery.of(work.stores(), filter, work.visibility(), today), after, AT_ONCE));
    }
}
