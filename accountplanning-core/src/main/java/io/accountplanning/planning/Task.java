package io.accountplanning.planning;

import io.accountplanning.host.UserId;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something to do.
 *
 * @param id the row's id
 * @param action what is to be done; required
 * @param pic the person in charge; null when nobody is yet
 * @param deadline the last day for it, in the tenant's time zone; null when there is none
 * @param status where it stands; Not Started when left out
 * @param priority how urgent it is; Medium when left out
 * @param objective the objective that it serves; null for the bucket of tasks under none
 * @param item the objective's item that it belongs to; null for none
 * @param dependsOn the tasks that come before it, for people to keep to: completing it first is not refused, a cycle is
 */
public record Task(
        TaskId id,
        String action,
        @Nullable UserId pic,
        @Nullable LocalDate deadline,
        TaskStatus status,
        Priority priority,
        Objective.@Nullable Id objective,
        Item.@Nullable Id item,
        List<TaskId> dependsOn)
        implements Row {

    /** The table, {@code tasks}. */
    public static final Table<Task> TABLE = Table.of("tasks", Task.class)
            .required("action", CellType.text(500))
            .column("pic", CellType.reference(UserId::of, UserId::value))
            .column("deadline", CellType.date())
            .column("status", CellType.choice(TaskStatus.class))
            .column("priority", CellType.choice(Priority.class))
            .column("objective", CellType.rowReference(Objective.Id::new))
            .column("item", CellType.rowReference(Item.Id::new))
            .column("dependsOn", CellType.listOf(CellType.rowReference(TaskId::new)))
            .under("objective", "item")
            .build();

    public Task {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(action, "action");
        status = status == null ? TaskStatus.NOT_STARTED : status;
        priority = priority == null ? Priority.MEDIUM : priority;
        dependsOn = dependsOn == null ? List.of() : List.copyOf(dependsOn);
    }

    /** A task with that action: not started, of medium priority, for nobody and no day yet. */
    public static Task of(String action) {
        return new Task(
                TaskId.next(), action, null, null, TaskStatus.NOT_STARTED, Priority.MEDIUM, null, null, List.of());
    }

    /** A copy with another value: the person in charge. */
    public Task withPic(@Nullable UserId value) {
        return new Task(id, action, value, deadline, status, priority, objective, item, dependsOn);
    }

    /** A copy with another value: the last day for it, in the tenant's time zone. */
    public Task withDeadline(@Nullable LocalDate value) {
        return new Task(id, action, pic, value, status, priority, objective, item, dependsOn);
    }

    /** A copy with another value: where it stands. */
    public Task withStatus(TaskStatus value) {
        return new Task(id, action, pic, deadline, value, priority, objective, item, dependsOn);
    }

    /** A copy with another value: how urgent it is. */
    public Task withPriority(Priority value) {
        return new Task(id, action, pic, deadline, status, value, objective, item, dependsOn);
    }

    /** A copy with another value: the objective that it serves. */
    public Task withObjective(Objective.@Nullable Id value) {
        return new Task(id, action, pic, deadline, status, priority, value, item, dependsOn);
    }

    /** A copy with another value: the objective's item that it belongs to. */
    public Task withItem(Item.@Nullable Id value) {
        return new Task(id, action, pic, deadline, status, priority, objective, value, dependsOn);
    }

    /** A copy with another value: the tasks that come before it. */
    public Task withDependsOn(List<TaskId> value) {
        return new Task(id, action, pic, deadline, status, priority, objective, item, value);
    }

    /** A copy with another person in charge, by the host's user id. */
    public Task withPic(String userId) {
        return withPic(UserId.of(userId));
    }

    /** Whether it still has to be done. */
    public boolean isOpen() {
        return status != TaskStatus.COMPLETE;
    }

    /** Whether it is open on a day after its deadline. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && deadline != null && deadline.isBefore(today);
    }

    /** A copy with another value: what is to be done. */
    public Task withAction(String value) {
        return new Task(id, value, pic, deadline, status, priority, objective, item, dependsOn);
    }
}
