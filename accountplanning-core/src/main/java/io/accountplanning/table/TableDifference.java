package io.accountplanning.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What differs between two states of a table or of a section's fields; rows are matched by id. */
public final class TableDifference {

    private TableDifference() {}

    /** The changes of rows, in the order of the new state, removed rows last. */
    public static <R extends Row> List<Change> ofRows(Table<R> table, List<R> before, List<R> after) {
        if (before.equals(after)) {
            return List.of();
        }
        Map<RowId, Integer> positions = positions(before);
        Set<RowId> moved = moved(before, after);
        List<Change> changes = new ArrayList<>();
        for (int to = 0; to < after.size(); to++) {
            R row = after.get(to);
            Integer from = positions.remove(row.id());
            R was = from == null ? null : before.get(from);
            if (was == row && !moved.contains(row.id())) {
                continue;
            }
            List<Change.Cell> cells = cells(table.columns(), was, row);
            if (was == null) {
                changes.add(change(Change.Kind.ADDED, table, row, cells, null, to));
            } else if (moved.contains(row.id())) {
                changes.add(change(Change.Kind.MOVED, table, row, cells, from, to));
            } else if (!cells.isEmpty()) {
                changes.add(change(Change.Kind.CHANGED, table, row, cells, null, null));
            }
        }
        for (int from : positions.values()) {
            R row = before.get(from);
            changes.add(change(Change.Kind.REMOVED, table, row, cells(table.columns(), row, null), from, null));
        }
        return changes;
    }

    /**
     * The changes of fields, one for each that differs.
     *
     * @param before null when there was nothing; then every field that is not empty differs
     */
    public static <S> List<Change> ofFields(List<Column<S, ?>> fields, @Nullable S before, S after) {
        return cells(fields, before, after).stream()
                .map(cell -> new Change(Change.Kind.CHANGED, "", null, cell.column(), List.of(cell)))
                .toList();
    }

    private static <R extends Row> Change change(
            Change.Kind kind,
            Table<R> table,
            R row,
            List<Change.Cell> cells,
            @Nullable Integer from,
            @Nullable Integer to) {
        return new Change(kind, table.name(), row.id().value().toString(), table.label(row), cells, from, to);
    }

    private static <S> List<Change.Cell> cells(List<Column<S, ?>> columns, @Nullable S before, @Nullable S after) {
        List<Change.Cell> cells = new ArrayList<>();
        for (Column<S, ?> column : columns) {
            Object was = before == null ? null : column.get(before);
            Object is = after == null ? null : column.get(after);
            if (!Objects.equals(was, is)) {
                cell(column, before, after).ifPresent(cells::add);
            }
        }
        return cells;
    }

    private static <S> Optional<Change.Cell> cell(Column<S, ?> column, @Nullable S before, @Nullable S after) {
        String was = before == null ? null : column.write(before);
        String is = after == null ? null : column.write(after);
        return Objects.equals(was, is) ? Optional.empty() : Optional.of(new Change.Cell(column.name(), was, is));
    }

    private static <R extends Row> Map<RowId, Integer> positions(List<R> rows) {
        Map<RowId, Integer> positions = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            positions.put(rows.get(i).id(), i);
        }
        return positions;
    }

    /**
     * The fewest rows whose move explains the new order: those outside a longest run that kept its order. Rows that
     * both begin or end with are in such a run.
     */
    private static <R extends Row> Set<RowId> moved(List<R> before, List<R> after) {
        int shorter = Math.min(before.size(), after.size());
        int first = 0;
        while (first < shorter && before.get(first).id().equals(after.get(first).id())) {
            first++;
        }
        int last = 0;
        while (last < shorter - first && fromEnd(before, last).equals(fromEnd(after, last))) {
            last++;
        }
        return movedBetween(before.subList(first, before.size() - last), after.subList(first, after.size() - last));
    }

    private static <R extends Row> RowId fromEnd(List<R> rows, int index) {
        return rows.get(rows.size() - 1 - index).id();
    }

    private static <R extends Row> Set<RowId> movedBetween(List<R> before, List<R> after) {
        Map<RowId, Integer> oldPositions = positions(before);
        List<RowId> common = after.stream()
                .<RowId>map(Row::id)
                .filter(oldPositions::containsKey)
                .toList();
        Set<RowId> moved = new HashSet<>(common);
        List<Integer> positions = common.stream().map(oldPositions::get).toList();
        longestIncreasing(positions).forEach(index -> moved.remove(common.get(index)));
        return moved;
    }

    /** Indexes of a longest increasing subsequence (patience sorting). */
    private static List<Integer> longestIncreasing(List<Integer> values) {
        TreeMap<Integer, Integer> tails = new TreeMap<>();
        int[] previous = new int[values.size()];
        for (int i = 0; i < values.size(); i++) {
            Map.Entry<Integer, Integer> lower = tails.lowerEntry(values.get(i));
            previous[i] = lower == null ? -1 : lower.getValue();
            Integer higher = tails.higherKey(values.get(i));
            if (higher != null) {
                tails.remove(higher);
            }
            tails.put(values.get(i), i);
        }
        List<Integer> indexes = new ArrayList<>();
        for (int i = tails.isEmpty() ? -1 : tails.lastEntry().getValue(); i >= 0; i = previous[i]) {
            indexes.add(i);
        }
        return indexes;
    }
}
