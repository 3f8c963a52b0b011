package io.accountplanning.comparison;

import io.accountplanning.table.Change;
import io.accountplanning.table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands on the left and on the right. Immutable.
 *
 * @param left null when the row was added
 * @param right null when the row was removed
 * @param change what differs; null when nothing does
 */
public record RowPair<R extends Row>(
        @Nullable R left, @Nullable R right, @Nullable Change change) {

    /** Added, removed, changed or moved; empty when the row is the same on both sides. */
    public Optional<Change.Kind> kind() {
        return Optional.ofNullable(change).map(Change::kind);
    }

    /** Whether the cell in that column differs. */
    public boolean differs(String column) {
        return change != null
                && change.cells().stream().anyMatch(cell -> cell.column().equals(column));
    }

    /** Pairs in the order of the right side; a removed row stands below the row that it stood below. */
    static <R extends Row> List<RowPair<R>> pairs(List<R> left, List<R> right, List<Change> changes) {
        Map<String, Change> byRow = new HashMap<>();
        changes.forEach(change -> byRow.put(change.row(), change));
        Map<String, R> leftById = byId(left);
        Map<String, R> rightById = byId(right);
        Map<String, List<R>> removedBelow = removedBelow(left, rightById);
        List<RowPair<R>> pairs = new ArrayList<>();
        removedBelow
                .getOrDefault("", List.of())
                .forEach(row -> pairs.add(new RowPair<>(row, null, byRow.get(id(row)))));
        rightById.forEach((id, row) -> {
            pairs.add(new RowPair<>(leftById.get(id), row, byRow.get(id)));
            removedBelow
                    .getOrDefault(id, List.of())
                    .forEach(removed -> pairs.add(new RowPair<>(removed, null, byRow.get(id(removed)))));
        });
        return List.copyOf(pairs);
    }

    /** The removed rows by the nearest row above them that is left; by an empty text when there is none. */
    private static <R extends Row> Map<String, List<R>> removedBelow(List<R> left, Map<String, R> right) {
        Map<String, List<R>> below = new HashMap<>();
        String above = "";
        for (R row : left) {
            if (right.containsKey(id(row))) {
                above = id(row);
            } else {
                below.computeIfAbsent(above, key -> new ArrayList<>()).add(row);
            }
        }
        return below;
    }

    private static <R extends Row> Map<String, R> byId(List<R> rows) {
        Map<String, R> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(id(row), row));
        return byId;
    }

    private static String id(Row row) {
        return row.id().value().toString();
    }
}
