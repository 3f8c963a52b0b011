package io.accountplanning.tasksync;

import io.accountplanning.planning.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * A task of the host in our words.
 *
 * @param state what it is like; what cannot be taken over is as it was
 * @param problem what cannot be taken over and why, as a sentence; null when everything is
 */
record TheirState(TaskState state, @Nullable String problem) {

    private static final int LONGEST_NAME = 500;

    static TheirState of(HostTask task, TaskState agreed, TaskState ours, StatusNames names) {
        String problem = null;
        TaskStatus status = status(task.status(), agreed, ours, names);
        if (status == null) {
            problem = "The host's status \"" + task.status()
                    + "\" has no meaning here; AccountPlanning.builder().hostTasks(...) says what statuses mean";
            status = agreed.status();
        }
        String name = task.name();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            problem =
                    "The host's name of the task is not taken over: an action has 1 to " + LONGEST_NAME + " characters";
            name = agreed.name();
        }
        return new TheirState(new TaskState(name, status, task.deadline(), task.person()), problem);
    }

    /** What means the same on both sides stays what it is here. */
    private static @Nullable TaskStatus status(String name, TaskState agreed, TaskState ours, StatusNames names) {
        if (names.isSame(ours.status(), name)) {
            return ours.status();
        }
        return names.isSame(agreed.status(), name)
                ? agreed.status()
                : names.meaningOf(name).orElse(null);
    }
}
