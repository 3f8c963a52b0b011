package io.accountplanning.tasklist;

import io.accountplanning.host.Client;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Task;
import java.util.Objects;

/**
 * A task as a list across plans shows it.
 *
 * @param plan the plan that it is of
 * @param number what people call the plan
 * @param client whom the plan is for
 * @param subject what the plan is called
 * @param task the task
 * @param overdue whether it is open and its deadline lies before today, in the tenant's time zone
 */
public record TaskRow(PlanId plan, String number, Client client, String subject, Task task, boolean overdue) {

    public TaskRow {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(task, "task");
    }

    /** Where a page that follows this row starts. */
    public TaskCursor cursor() {
        return new TaskCursor(task.deadline(), plan, task.id());
    }
}
