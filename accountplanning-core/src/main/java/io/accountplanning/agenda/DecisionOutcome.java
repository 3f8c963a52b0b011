package io.accountplanning.agenda;

import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskId;
import io.accountplanning.review.Decision;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision and what became of it.
 *
 * @param decision what was decided
 * @param task the task that it became, as it stands now; null when it became none, or that was deleted since
 */
public record DecisionOutcome(Decision decision, @Nullable Task task) {

    public DecisionOutcome {
        Objects.requireNonNull(decision, "decision");
    }

    static DecisionOutcome of(Decision decision, Planning planning) {
        return new DecisionOutcome(decision, task(decision, planning).orElse(null));
    }

    /** The task that a decision became, where it is in that planning. */
    static Optional<Task> task(Decision decision, Planning planning) {
        return Optional.ofNullable(decision.task())
                .map(ref -> new TaskId(ref.value()))
                .flatMap(id -> planning.tasks().stream()
                        .filter(task -> task.id().equals(id))
                        .findFirst());
    }

    /** What became of it. */
    public DecisionState state() {
        if (task != null) {
            return task.isOpen() ? DecisionState.OPEN : DecisionState.DONE;
        }
        return decision.task() == null ? DecisionState.NO_TASK : DecisionState.TASK_DELETED;
    }
}
