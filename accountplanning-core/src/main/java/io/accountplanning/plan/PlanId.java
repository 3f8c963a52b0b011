package io.accountplanning.plan;

import io.accountplanning.error.InvalidException;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.Objects;
import java.util.UUID;

/**
 * The id of a plan, unique over all tenants.
 *
 * @param value ordered by time of creation
 */
public record PlanId(UUID value) {

    public PlanId {
        Objects.requireNonNull(value, "value");
    }

    /** A new id. */
    public static PlanId next() {
        return new PlanId(TimeOrderedUuid.next());
    }

    /**
     * The id in the form that {@link #toString} gives.
     *
     * @throws InvalidException when it is not one
     */
    public static PlanId parse(String text) {
        try {
            return new PlanId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw InvalidException.of("plan", "a plan's id looks like 019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b", text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
