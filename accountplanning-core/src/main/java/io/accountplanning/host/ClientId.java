package io.accountplanning.host;

import java.util.Objects;

/**
 * The host's id of a client.
 *
 * @param value as the host writes it: 1 to 200 characters, not blank
 */
public record ClientId(String value) {

    public ClientId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 200) {
            throw io.accountplanning.error.InvalidException.of("client", "an id has 1 to 200 characters", value);
        }
    }

    /** The id with that text. */
    public static ClientId of(String value) {
        return new ClientId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
