package io.accountplanning.tasksync;

import io.accountplanning.error.InvalidException;
import io.accountplanning.planning.TaskStatus;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the host calls the five statuses of tasks, and what its own statuses mean here. Two statuses of ours may have one name, and several
 * names may mean one status: then a status is left as it is on the other side as long as it means the same. Immutable.
 */
public final class StatusNames {

    private final Map<TaskStatus, String> names;
    private final Map<String, TaskStatus> meanings;

    private StatusNames(Map<TaskStatus, String> names, Map<String, TaskStatus> meanings) {
        this.names = new EnumMap<>(names);
        this.meanings = Map.copyOf(meanings);
    }

    /** Not Started, In Progress, Waiting for Feedback, On Hold, Complete. */
    public static StatusNames standard() {
        return of(Map.of(
                TaskStatus.NOT_STARTED, "Not Started",
                TaskStatus.IN_PROGRESS, "In Progress",
                TaskStatus.WAITING_FOR_FEEDBACK, "Waiting for Feedback",
                TaskStatus.ON_HOLD, "On Hold",
                TaskStatus.COMPLETE, "Complete"));
    }

    /**
     * What the host calls each status. A name that several have means the first of them, in the order of {@link TaskStatus}.
     *
     * @throws InvalidException when a status has no name
     */
    public static StatusNames of(Map<TaskStatus, String> names) {
        Map<String, TaskStatus> meanings = new HashMap<>();
        for (TaskStatus status : TaskStatus.values()) {
            String name = names.get(status);
            if (name == null || name.isBlank()) {
                throw InvalidException.of(
                        "statusNames", "each status has a name in the host, " + status + " has none", name);
            }
            meanings.putIfAbsent(name, status);
        }
        return new StatusNames(names, meanings);
    }

    /** The same where a further status of the host, or one of those, has that meaning here. */
    public StatusNames meaning(String name, TaskStatus status) {
        Map<String, TaskStatus> more = new HashMap<>(meanings);
        more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(status, "status"));
        return new StatusNames(names, more);
    }

    /** What the host calls that status. */
    public String nameOf(TaskStatus status) {
        return Objects.requireNonNull(names.get(status), "every status has a name");
    }

    /** What a status of the host means; empty when nobody has said. */
    public Optional<TaskStatus> meaningOf(String name) {
        return Optional.ofNullable(meanings.get(name));
    }

    /** Whether the two mean the same. */
    public boolean isSame(TaskStatus status, String name) {
        return nameOf(status).equals(name) || status == meanings.get(name);
    }
}
