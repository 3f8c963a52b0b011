package io.accountplanning.tasksync;

import io.accountplanning.host.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A task of the host as it is now.
 *
 * @param id the host's id, 1 to 200 characters
 * @param name what is to be done
 * @param status where it stands, in the host's words; {@link StatusNames} says what they mean
 * @param deadline the last day for it; null when there is none
 * @param person who does it; null when nobody does yet
 * @param changedAt when it was changed last, by the host's clock, whoever did it; cut to microseconds
 */
public record HostTask(
        String id,
        String name,
        String status,
        @Nullable LocalDate deadline,
        @Nullable UserId person,
        Instant changedAt) {

    public HostTask {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
        changedAt = changedAt.truncatedTo(ChronoUnit.MICROS);
    }
}
