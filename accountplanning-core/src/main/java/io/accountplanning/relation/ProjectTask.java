package io.accountplanning.relation;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A task of a project, as the host shows it.
 *
 * @param id the host's id
 * @param name what is to be done
 * @param status where it stands, in the host's words
 * @param done whether nothing is left to do
 * @param deadline the last day for it; null when there is none
 * @param person who does it, as people call them; null when nobody does yet
 */
public record ProjectTask(
        String id,
        String name,
        String status,
        boolean done,
        @Nullable LocalDate deadline,
        @Nullable String person) {

    public ProjectTask {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
    }
}
