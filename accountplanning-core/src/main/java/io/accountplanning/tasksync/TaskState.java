package io.accountplanning.tasksync;

import io.accountplanning.host.UserId;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of a task is kept the same on both sides.
 *
 * @param name what is to be done
 * @param status where it stands
 * @param deadline the last day for it; null when there is none
 * @param person who does it; null when nobody does yet
 */
record TaskState(
        String name,
        TaskStatus status,
        @Nullable LocalDate deadline,
        @Nullable UserId person) {

    TaskState {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
    }

    static TaskState of(Task task) {
        return new TaskState(task.action(), task.status(), task.deadline(), task.pic());
    }

    /** Whether the person was erased here, so that the host is not told of them. */
    boolean isOfErased() {
        return person != null && person.isErased();
    }

    /** What a host can be told: nobody in place of somebody who was erased. */
    TaskState forHost() {
        return isOfErased() ? new TaskState(name, status, deadline, null) : this;
    }

    Task in(Task task) {
        return task.withAction(name).withStatus(status).withDeadline(deadline).withPic(person);
    }

    @Nullable
    Object value(SyncedField field) {
        return switch (field) {
            case NAME -> name;
            case STATUS -> status;
            case DEADLINE -> deadline;
            case PERSON -> person;
        };
    }

    boolean isSame(SyncedField field, TaskState other) {
        return Objects.equals(value(field), other.value(field));
    }

    /** The same with one field from another state. */
    TaskState with(SyncedField field, TaskState other) {
        return switch (field) {
            case NAME -> new TaskState(other.name, status, deadline, person);
            case STATUS -> new TaskState(name, other.status, deadline, person);
            case DEADLINE -> new TaskState(name, status, other.deadline, person);
            case PERSON -> new TaskState(name, status, deadline, other.person);
        };
    }
}
