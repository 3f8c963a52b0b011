package io.accountplanning.relation;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of a project, as the host shows it.
 *
 * @param id the host's id
 * @param name what is to be reached
 * @param due when; null when not said
 * @param reached whether it is
 */
public record ProjectMilestone(
        String id, String name, @Nullable LocalDate due, boolean reached) {

    public ProjectMilestone {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
