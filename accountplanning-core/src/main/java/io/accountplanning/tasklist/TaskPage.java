package io.accountplanning.tasklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of tasks.
 *
 * @param rows the tasks, in order
 * @param nextCursor where the next page starts; null when there is none
 */
public record TaskPage(List<TaskRow> rows, @Nullable TaskCursor nextCursor) {

    public TaskPage {
        rows = List.copyOf(rows);
    }
}
