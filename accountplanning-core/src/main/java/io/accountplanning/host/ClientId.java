package io.accountplanning.host;

import io.accountplanning.text.Characters;
import java.util.Objects;

/**
 * The host's id of a client.
 *
 * @param value as the host writes it: 1 to 200 characters, not blank
 */
public record ClientId(String value) {

    public ClientId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 200 || Characters.faultOfLine(value) != null) {
            throw io.accountplanning.error.InvalidException.of(
                    "client", "an id has 1 to 200 characters on one line, none that hides or reorders", value);
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
