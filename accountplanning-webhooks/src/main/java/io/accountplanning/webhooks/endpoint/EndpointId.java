package io.accountplanning.webhooks.endpoint;

import io.accountplanning.error.InvalidException;
import java.util.Objects;

/**
 * The id of an endpoint, unique among the endpoints of all tenants.
 *
 * @param value as the host writes it: 1 to 100 characters, not blank
 */
public record EndpointId(String value) {

    public EndpointId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 100) {
            throw InvalidException.of("endpoint.id", "an id has 1 to 100 characters", value);
        }
    }

    /** The id with that text. */
    public static EndpointId of(String value) {
        return new EndpointId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
