package io.accountplanning.tasksync;

import java.util.Objects;

/**
 * How tasks are kept the same with the host's.
 *
 * @param host the host's tasks
 * @param names what statuses are called there
 * @param deletesThere whether the host's task is deleted when ours is; else the two are no longer linked
 */
public record SyncRules(HostTasks host, StatusNames names, boolean deletesThere) {

    public SyncRules {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(names, "names");
    }
}
