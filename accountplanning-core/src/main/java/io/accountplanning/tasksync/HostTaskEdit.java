package io.accountplanning.tasksync;

import io.accountplanning.host.UserId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a task of the host shall be like.
 *
 * @param read the task as the library has read it
 * @param fields what differs from that; the other values are those that were read, for a host that writes a task as a whole
 * @param name what is to be done
 * @param status where it stands, in the host's words
 * @param deadline the last day for it; null when there is none
 * @param person who does it; null when nobody does
 */
public record HostTaskEdit(
        HostTask read,
        Set<SyncedField> fields,
        String name,
        String status,
        @Nullable LocalDate deadline,
        @Nullable UserId person) {

    public HostTaskEdit {
        Objects.requireNonNull(read, "read");
        fields = Set.copyOf(fields);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
    }
}
