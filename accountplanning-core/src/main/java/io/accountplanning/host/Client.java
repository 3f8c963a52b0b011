package io.accountplanning.host;

import io.accountplanning.text.Characters;
import java.util.Objects;

/**
 * A client as the host knows it. A plan keeps the name as it was when it was created, so that lists can be searched and
 * sorted by it.
 *
 * @param id the host's id
 * @param name the name that people read
 */
public record Client(ClientId id, String name) {

    public Client {
        Objects.requireNonNull(id, "id");
        name = Characters.ofLine(Objects.requireNonNull(name, "name"));
    }

    /** A client of that id and name. */
    public static Client of(String id, String name) {
        return new Client(ClientId.of(id), name);
    }
}
