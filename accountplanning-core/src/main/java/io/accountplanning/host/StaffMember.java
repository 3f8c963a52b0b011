package io.accountplanning.host;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person of the host's company.
 *
 * @param id the host's id
 * @param name the name that people read
 * @param email null when there is none
 */
public record StaffMember(UserId id, String name, @Nullable String email) {

    public StaffMember {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
