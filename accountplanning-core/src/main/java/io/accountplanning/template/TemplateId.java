package io.accountplanning.template;

import io.accountplanning.error.InvalidException;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.Objects;
import java.util.UUID;

/**
 * The id of a template.
 *
 * @param value unique in the tenant
 */
public record TemplateId(UUID value) {

    public TemplateId {
        Objects.requireNonNull(value, "value");
    }

    /** A new id. */
    public static TemplateId next() {
        return new TemplateId(TimeOrderedUuid.next());
    }

    /**
     * The id in the form that {@link #toString} gives.
     *
     * @throws InvalidException when it is not one
     */
    public static TemplateId parse(String text) {
        try {
            return new TemplateId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw InvalidException.of(
                    "template", "a template's id looks like 019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b", text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
