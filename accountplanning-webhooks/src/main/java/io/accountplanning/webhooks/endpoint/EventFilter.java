package io.accountplanning.webhooks.endpoint;

import io.accountplanning.error.InvalidException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Which types of events an endpoint wants.
 *
 * @param pattern a type, such as {@code plan.status_changed}; or its first segments and a star, such as
 *     {@code task.*}, for all types that go on from there; or {@code *} for all
 */
public record EventFilter(String pattern) {

    private static final Pattern FORM = Pattern.compile("\\*|[a-zA-Z0-9_]++(\\.[a-zA-Z0-9_]++)*+(\\.\\*)?");

    private static final int LONGEST = 200;

    /** All events. */
    public static final EventFilter ALL = new EventFilter("*");

    public EventFilter {
        Objects.requireNonNull(pattern, "pattern");
        if (pattern.length() > LONGEST || !FORM.matcher(pattern).matches()) {
            throw InvalidException.of(
                    "endpoint.events",
                    "a filter is a type such as plan.created, or task.*, or *, of at most " + LONGEST + " characters",
                    pattern);
        }
    }

    /** The filter with that pattern. */
    public static EventFilter of(String pattern) {
        return new EventFilter(pattern);
    }

    /** Whether events of that type are wanted. */
    public boolean matches(String type) {
        return pattern.endsWith("*")
                ? type.startsWith(pattern.substring(0, pattern.length() - 1))
                : type.equals(pattern);
    }

    @Override
    public String toString() {
        return pattern;
    }
}
