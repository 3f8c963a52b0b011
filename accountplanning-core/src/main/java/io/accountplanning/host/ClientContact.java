package io.accountplanning.host;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for a client.
 *
 * @param id the host's id, by which team members and people of relationship maps refer to contacts
 * @param name the name that people read
 * @param email null when there is none
 * @param title what they are there; null when nobody has said
 */
public record ClientContact(
        UserId id,
        String name,
        @Nullable String email,
        @Nullable String title) {

    public ClientContact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
