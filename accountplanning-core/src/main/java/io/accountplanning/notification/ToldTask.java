package io.accountplanning.notification;

import io.accountplanning.planning.TaskId;
import io.accountplanning.tasklist.TaskRow;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A task as a notification tells of it: as it was at that moment.
 *
 * @param plan the plan that it is of
 * @param id the task
 * @param action what is to be done
 * @param deadline the last day for it, in the tenant's time zone; null when there is none
 */
public record ToldTask(
        ToldPlan plan, TaskId id, String action, @Nullable LocalDate deadline) {

    public ToldTask {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(action, "action");
    }

    static ToldTask of(TaskRow row) {
        return new ToldTask(
                new ToldPlan(
                        row.plan(), row.number(), row.subject(), row.client().name()),
                row.task().id(),
                row.task().action(),
                row.task().deadline());
    }
}
