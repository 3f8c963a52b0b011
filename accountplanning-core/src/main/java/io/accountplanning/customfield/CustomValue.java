package io.accountplanning.customfield;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a plan or a task has in a custom field.
 *
 * @param id the row's id
 * @param field the field's id
 * @param task the task's id; null for the plan itself
 * @param value as it is stored: ISO dates, plain decimals, {@code true} and {@code false}, each of several choices on a line
 */
public record CustomValue(Id id, String field, @Nullable UUID task, String value) implements Row {

    /** What stands between several choices. */
    static final String SEPARATOR = "\n";

    /** The plan's own first, then task by task, each by field. */
    static final Comparator<CustomValue> ORDER = Comparator.comparing(
                    CustomValue::task, Comparator.nullsFirst(Comparator.<UUID>naturalOrder()))
            .thenComparing(CustomValue::field);

    /** The table, {@code values}. */
    public static final Table<CustomValue> TABLE = Table.of("values", CustomValue.class)
            .required("field", CellType.code(50))
            .column("task", CellType.reference(UUID::fromString, UUID::toString).to("planning", "tasks"))
            .required("value", CellType.text(10_000))
            .goesWith("task")
            .build();

    /**
     * The id of a value.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /**
         * The id of the value that a plan or a task has in a field: the same in every plan, so that values of two plans are matched
         * also when they were typed into each.
         *
         * @param task null for the plan itself
         */
        public static Id of(String field, @Nullable UUID task) {
            return new Id(UUID.nameUUIDFromBytes((field + " " + task).getBytes(StandardCharsets.UTF_8)));
        }
    }

    public CustomValue {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
    }

    /** The same, holding a date that is that many days later. */
    CustomValue movedBy(long days) {
        return new CustomValue(
                id, field, task, LocalDate.parse(value).plusDays(days).toString());
    }
}
