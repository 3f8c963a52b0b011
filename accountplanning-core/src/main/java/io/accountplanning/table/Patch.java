package io.accountplanning.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Applies changes to the state that they start from, which gives the state that they lead to; {@linkplain Change#reversed
 * reversed} ones lead back. The inverse of {@link TableDifference}, but that a blank text comes back as an empty cell.
 */
public final class Patch {

    private Patch() {}

    /**
     * The rows with all changes of one difference made to them. Changes of columns that the table does not have are left out.
     *
     * @throws RuntimeException when a value is none that {@link CellType#write} has written
     */
    public static <R extends Row> List<R> rows(Table<R> table, List<R> before, List<Change> changes) {
        Map<String, R> rows = new LinkedHashMap<>();
        before.forEach(row -> rows.put(row.id().value().toString(), row));
        List<Placed<R>> placed = new ArrayList<>();
        for (Change change : changes) {
            String id = Objects.requireNonNull(change.row(), "a change of a row has its id");
            switch (change.kind()) {
                case REMOVED -> rows.remove(id);
                case CHANGED -> rows.computeIfPresent(id, (same, row) -> fields(table.columns(), row, change.cells()));
                case ADDED -> placed.add(new Placed<>(change.to(), added(table, id, change.cells())));
                case MOVED ->
                    Stream.ofNullable(rows.remove(id))
                            .map(row -> fields(table.columns(), row, change.cells()))
                            .forEach(row -> placed.add(new Placed<>(change.to(), row)));
            }
        }
        return inPlace(rows.values(), placed);
    }

    /** A row and where it stands in the end; null for somewhere. */
    private record Placed<R>(@Nullable Integer to, R row) {

        int position() {
            return to == null ? Integer.MAX_VALUE : to;
        }
    }

    /** Rows that kept their order, with the others put where they stand, from the top down. */
    private static <R extends Row> List<R> inPlace(Iterable<R> kept, List<Placed<R>> placed) {
        List<R> rows = new ArrayList<>();
        List<Placed<R>> downwards =
                placed.stream().sorted(Comparator.comparing(Placed::position)).toList();
        int next = 0;
        for (R row : kept) {
            while (next < downwards.size() && downwards.get(next).position() <= rows.size()) {
                rows.add(downwards.get(next++).row());
            }
            rows.add(row);
        }
        downwards.subList(next, downwards.size()).forEach(rest -> rows.add(rest.row()));
        return List.copyOf(rows);
    }

    private static <R extends Row> R added(Table<R> table, String id, List<Change.Cell> cells) {
        Map<String, String> written = new HashMap<>();
        cells.forEach(cell -> written.put(cell.column(), cell.after()));
        List<@Nullable Object> values = new ArrayList<>();
        for (Column<R, ?> column : table.columns()) {
            String value = written.get(column.name());
            values.add(value == null ? null : column.type().restore(value));
        }
        return table.row(UUID.fromString(id), values);
    }

    /** A record with the values that its cells have after a change. Cells of columns that it does not have are left out. */
    public static <T> T fields(List<Column<T, ?>> columns, T before, List<Change.Cell> cells) {
        T result = before;
        for (Change.Cell cell : cells) {
            for (Column<T, ?> column : columns) {
                result = column.name().equals(cell.column()) ? with(result, column, cell.after()) : result;
            }
        }
        return result;
    }

    private static <T, V> T with(T record, Column<T, V> column, @Nullable String written) {
        return column.with(record, written == null ? null : column.type().restore(written));
    }
}
