package io.accountplanning.host;

import io.accountplanning.text.Characters;
import java.util.Objects;

/**
 * A tenant: a customer of the host application whose data nobody else ever sees.
 *
 * @param value as the host writes it: 1 to 200 characters, not blank
 */
public record TenantId(String value) {

    public TenantId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 200 || Characters.faultOfLine(value) != null) {
            throw io.accountplanning.error.InvalidException.of(
                    "tenant", "an id has 1 to 200 characters on one line, none that hides or reorders", value);
        }
    }

    /** The tenant of a host application that has only one. */
    public static final TenantId DEFAULT = new TenantId("default");

    /** The id with that text. */
    public static TenantId of(String value) {
        return new TenantId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
