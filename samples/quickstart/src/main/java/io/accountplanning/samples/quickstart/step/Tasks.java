package io.accountplanning.samples.quickstart.step;

import io.accountplanning.host.UserId;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Priority;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tasks from the files. */
final class Tasks {

    private Tasks() {}

    /** A to-do list of tasks under no objective. */
    static Planning toDo(List<Task> tasks) {
        var planning = Planning.EMPTY;
        for (var task : tasks) {
            planning = planning.addTask(task);
        }
        return planning;
    }

    static Task of(
            String action,
            @Nullable StaffMember personInCharge,
            @Nullable LocalDate deadline,
            TaskStatus status,
            @Nullable Priority priority) {
        return Task.of(action)
                .withPic(personInCharge == null ? null : UserId.of(personInCharge.id()))
                .withDeadline(deadline)
                .withStatus(status)
                .withPriority(priority == null ? Priority.MEDIUM : priority);
    }
}
