package io.accountplanning.tasklist;

import io.accountplanning.error.InvalidException;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.TaskId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
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
     * @throws InvalidException when it is something else
     */
    public static TaskCursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", -1);
            return new TaskCursor(
                    parts[0].equals(NONE) ? null : LocalDate.parse(parts[0]),
                    PlanId.parse(parts[1]),
                    new TaskId(UUID.fromString(parts[2])));
        } catch (RuntimeException e) {
            throw InvalidException.of("cursor", "is not the cursor of a page of tasks", text);
        }
    }

    /** The cursor as text that fits into an address. */
    @Override
    public String toString() {
        String text = (deadline == null ? NONE : deadline) + " " + plan + " " + task.value();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
