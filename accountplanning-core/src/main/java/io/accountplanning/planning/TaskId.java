package io.accountplanning.planning;

import io.accountplanning.table.RowId;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.UUID;

/**
 * The id of a task.
 *
 * @param value unique in its plan
 */
public record TaskId(UUID value) implements RowId {

    /** A new id. */
    public static TaskId next() {
        return new TaskId(TimeOrderedUuid.next());
    }
}
