package io.accountplanning.table;

import io.accountplanning.error.Violation;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A typed value of a record: a cell of a row, or a field of a section. Immutable.
 *
 * @param <R> the record
 * @param <V> the value's type; an empty cell is null
 */
public final class Column<R, V> {

    private final String name;
    private final CellType<V> type;
    private final Function<R, @Nullable V> reader;
    private final BiFunction<R, @Nullable V, R> writer;
    private final boolean required;
    private final boolean internal;
    private final @Nullable String managedBy;

    private Column(
            String name,
            CellType<V> type,
            Function<R, @Nullable V> reader,
            BiFunction<R, @Nullable V, R> writer,
            boolean required,
            boolean internal,
            @Nullable String managedBy) {
        this.name = name;
        this.type = type;
        this.reader = reader;
        this.writer = writer;
        this.required = required;
        this.internal = internal;
        this.managedBy = managedBy;
    }

    /** A column that reads and replaces its value with the given functions. */
    public static <R, V> Column<R, V> of(
            String name, CellType<V> type, Function<R, @Nullable V> reader, BiFunction<R, @Nullable V, R> writer) {
        return new Column<>(name, type, reader, writer, false, false, null);
    }

    /** The same column, whose value must not be empty. */
    public Column<R, V> required() {
        return new Column<>(name, type, reader, writer, true, internal, managedBy);
    }

    /** The same column, never shown to a client unless somebody shares it. */
    public Column<R, V> internal() {
        return new Column<>(name, type, reader, writer, required, true, managedBy);
    }

    /**
     * The same column, which people do not edit.
     *
     * @param operation what edits it instead, as an error tells it, such as {@code plan.promote(...)}
     */
    public Column<R, V> managedBy(String operation) {
        return new Column<>(name, type, reader, writer, required, internal, operation);
    }

    /** The name in the API, in documents' label keys and in paths of violations. */
    public String name() {
        return name;
    }

    /** What the cells hold. */
    public CellType<V> type() {
        return type;
    }

    /** Whether the value must not be empty. */
    public boolean isRequired() {
        return required;
    }

    /** Whether clients never see it unless somebody shares it. */
    public boolean isInternal() {
        return internal;
    }

    /** What edits it, when people do not; null when they do. */
    public @Nullable String managedBy() {
        return managedBy;
    }

    /** The value, null when the cell is empty. */
    public @Nullable V get(R record) {
        return reader.apply(record);
    }

    /** A copy with another value. */
    public R with(R record, @Nullable V value) {
        return writer.apply(record, value);
    }

    /** The value as a person reads it; empty text for an empty cell. */
    public String show(R record, java.util.Locale locale) {
        V value = get(record);
        return value == null ? "" : type.show(value, locale);
    }

    /** The value in the one form that is stored, compared and sent; null when the cell is empty, blank text included. */
    public @Nullable String write(R record) {
        V value = get(record);
        return value == null || type.isEmpty(value) ? null : type.write(value);
    }

    /** The rule that the record's value breaks, if it breaks one. */
    public Optional<Violation> check(R record, String path) {
        V value = get(record);
        if (value == null || type.isEmpty(value)) {
            return required
                    ? Optional.of(new Violation(path, "is required", value == null ? null : type.write(value)))
                    : Optional.empty();
        }
        return type.check(value).map(rule -> new Violation(path, rule, type.write(value)));
    }

    @Override
    public String toString() {
        return name;
    }
}
