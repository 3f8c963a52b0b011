package io.accountplanning.jpa;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of the tasks that a task waits for. */
class TaskDependencyKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID planId;
    private @Nullable UUID taskId;
    private int place;

    protected TaskDependencyKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaskDependencyKey that
                && Objects.equals(planId, that.planId)
                && Objects.equals(taskId, that.taskId)
                && place == that.place;
    }

    @Override
    public int hashCode() {
        return Objects.hash(planId, taskId, place);
    }
}
