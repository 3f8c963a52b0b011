package io.accountplanning.table;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a row refers to: the ids of other rows of the plan, of whatever section, in its cells. */
public final class References {

    private References() {}

    /** The rows without which clients do not see this one: those that it stands under, and those that it must refer to. */
    public static <R extends Row> List<UUID> needed(Table<R> table, R row) {
        return table.columns().stream()
                .filter(column -> column.isRequired() || table.isUnder(column))
                .flatMap(column -> ids(column.get(row)))
                .toList();
    }

    /** Whether rows of the table can need others. */
    public static boolean areNeeded(Table<?> table) {
        return table.columns().stream()
                .filter(column -> column.type().kind() == CellType.Kind.REFERENCE)
                .anyMatch(column -> column.isRequired() || table.isUnder(column));
    }

    /** The row with its references to those that are gone taken out; what it needs, it keeps. */
    public static <R extends Row> R without(Table<R> table, R row, Set<UUID> gone) {
        R left = row;
        for (Column<R, ?> column : table.columns()) {
            if (!column.isRequired() && ids(column.get(row)).anyMatch(gone::contains)) {
                left = without(column, left, gone);
            }
        }
        return left;
    }

    @SuppressWarnings("unchecked") // a shorter list of the same values
    private static <R extends Row, V> R without(Column<R, V> column, R row, Set<UUID> gone) {
        if (!(column.get(row) instanceof List<?> several)) {
            return column.with(row, null);
        }
        return column.with(row, (V) several.stream()
                .filter(one -> ids(one).noneMatch(gone::contains))
                .toList());
    }

    private static Stream<UUID> ids(@Nullable Object value) {
        if (value instanceof RowId id) {
            return Stream.of(id.value());
        }
        if (value instanceof UUID id) {
            return Stream.of(id);
        }
        return value instanceof List<?> several ? several.stream().flatMap(References::ids) : Stream.empty();
    }
}
