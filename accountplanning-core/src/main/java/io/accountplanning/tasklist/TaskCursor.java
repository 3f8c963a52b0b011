package io.accountplanning.tasklist;

import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.TaskId;
import io.accountplanning.text.CursorText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last task of a page: the next page starts right behind it, whatever was added or removed meanwhile.
 *
 * @param deadline its deadline; null when it has none
 * @param plan the plan that it is of
 * @param task the task
 */
public record TaskCursor(@Nullable LocalDate deadline, PlanId plan, TaskId task) {

    private static final String NONE = "none";

    public TaskCursor {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(task, "task");
    }

    /**
     * Reads what {@link #toString} gave.
     *
     * @throws io.accountplanning.error.InvalidException when it is something else
     */
    public static TaskCursor parse(String text) {
        return CursorText.parse(
                text,
                3,
                "a page of tasks",
                parts -> new TaskCursor(
                        parts[0].equals(NONE) ? null : CursorText.day(parts[0]),
                        PlanId.parse(parts[1]),
                        new TaskId(UUID.fromString(parts[2]))));
    }

    /** The cursor as text that fits into an address. */
    @Override
    public String toString() {
        return CursorText.of(deadline == null ? NONE : deadline, plan, task.value());
    }
}
