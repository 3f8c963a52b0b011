package io.accountplanning.samples.quickstart.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a record read from JSON asks of its fields; throws {@link IllegalArgumentException} with a whole clause. */
public final class Required {

    private Required() {}

    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("the field \"" + field + "\" is missing or empty; fill it in");
        }
        return value;
    }

    /** No list is an empty list; a list with a hole in it is a fault. */
    public static <T> List<T> rows(String field, @Nullable List<T> rows) {
        if (rows == null) {
            return List.of();
        }
        if (rows.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException(
                    "the list \"" + field + "\" has an empty entry; fill it in or remove it");
        }
        return List.copyOf(rows);
    }

    /** No texts are none; they stay in their order. A text that is missing or blank is a fault. */
    public static Map<String, String> texts(String field, @Nullable Map<String, String> texts) {
        if (texts == null) {
            return Map.of();
        }
        texts.forEach((name, text) -> present(field + "." + name, text));
        return Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** A field that may be missing, but not hold what {@code rule} rejects. */
    public static <T, R> @Nullable R optional(String field, @Nullable T value, Function<T, R> rule) {
        try {
            return value == null ? null : rule.apply(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the field \"" + field + "\": " + value + " " + e.getMessage(), e);
        }
    }
}
