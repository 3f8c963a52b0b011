package io.accountplanning.tasklist;

import io.accountplanning.customfield.CustomCondition;
import io.accountplanning.customfield.CustomValues;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.UserId;
import io.accountplanning.planning.Priority;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a list shows: those that meet every criterion, of plans that meet the plans' filter. Tasks of plans in the trash
 * are never among them.
 *
 * @param pics one of these people is in charge; empty for anybody or nobody
 * @param overdue whether it is open and its deadline lies before today; null for either
 * @param due its deadline lies in this range, in the tenant's time zone; null for any deadline or none
 * @param statuses one of these statuses; empty for any
 * @param priorities one of these priorities; empty for any
 * @param customFields what is asked of the task's custom fields; empty for nothing
 * @param plans which plans it is of; completed and archived ones are among them unless statuses are asked for
 */
public record TaskFilter(
        Set<UserId> pics,
        @Nullable Boolean overdue,
        @Nullable DateRange due,
        Set<TaskStatus> statuses,
        Set<Priority> priorities,
        List<CustomCondition> customFields,
        PlanFilter plans) {

    public TaskFilter {
        pics = Set.copyOf(pics);
        statuses = Set.copyOf(statuses);
        priorities = Set.copyOf(priorities);
        customFields = List.copyOf(customFields);
        Objects.requireNonNull(plans, "plans");
    }

    /** Every task. */
    public static TaskFilter all() {
        return new TaskFilter(Set.of(), null, null, Set.of(), Set.of(), List.of(), PlanFilter.all());
    }

    /** A copy that asks for: one of these people is in charge. */
    public TaskFilter withPics(UserId... values) {
        return new TaskFilter(Set.of(values), overdue, due, statuses, priorities, customFields, plans);
    }

    /** A copy that asks for: whether it is open and its deadline lies before today. */
    public TaskFilter withOverdue(boolean value) {
        return new TaskFilter(pics, value, due, statuses, priorities, customFields, plans);
    }

    /** A copy that asks for: its deadline lies in this range. */
    public TaskFilter withDue(DateRange value) {
        return new TaskFilter(pics, overdue, value, statuses, priorities, customFields, plans);
    }

    /** A copy that asks for: one of these statuses. */
    public TaskFilter withStatuses(TaskStatus... values) {
        return new TaskFilter(pics, overdue, due, Set.of(values), priorities, customFields, plans);
    }

    /** A copy that asks for: it still has to be done. */
    public TaskFilter open() {
        return withStatuses(
                TaskStatus.NOT_STARTED, TaskStatus.IN_PROGRESS, TaskStatus.WAITING_FOR_FEEDBACK, TaskStatus.ON_HOLD);
    }

    /** A copy that asks for: one of these priorities. */
    public TaskFilter withPriorities(Priority... values) {
        return new TaskFilter(pics, overdue, due, statuses, Set.of(values), customFields, plans);
    }

    /** A copy that asks for: all of this of the task's custom fields. */
    public TaskFilter withCustomFields(CustomCondition... values) {
        return new TaskFilter(pics, overdue, due, statuses, priorities, List.of(values), plans);
    }

    /** A copy that asks for: it is of a plan that meets that filter. */
    public TaskFilter withPlans(PlanFilter value) {
        return new TaskFilter(pics, overdue, due, statuses, priorities, customFields, value);
    }

    /** Whether a task without a deadline can be among those asked for. */
    public boolean allowsNoDeadline() {
        return due == null && !Boolean.TRUE.equals(overdue);
    }

    /**
     * Whether a task meets the criteria, but for those of its plan.
     *
     * @param custom what its plan and the tasks of it have in custom fields
     */
    public boolean meets(Task task, CustomValues custom, LocalDate today) {
        return (pics.isEmpty() || (task.pic() != null && pics.contains(task.pic())))
                && (overdue == null || overdue == task.isOverdue(today))
                && (due == null || (task.deadline() != null && due.contains(task.deadline())))
                && (statuses.isEmpty() || statuses.contains(task.status()))
                && (priorities.isEmpty() || priorities.contains(task.priority()))
                && customFields.stream()
                        .allMatch(condition -> condition.isMetBy(
                                custom.find(condition.field(), task.id().value())
                                        .orElse(null)));
    }
}
