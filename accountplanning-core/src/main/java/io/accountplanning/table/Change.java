package io.accountplanning.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One difference: a row that was added, removed, changed or moved, or a field of a section that changed.
 *
 * @param kind what happened
 * @param table the table's name; empty for the section's own fields
 * @param row the row's id; null for the section's own fields
 * @param label what a reader calls the row: its action, its name; a field's own name
 * @param cells the cells that differ; those that are empty on both sides are left out
 * @param from where a removed or moved row stood, counted from 0; null for others
 * @param to where an added or moved row stands, counted from 0; null for others
 */
public record Change(
        Kind kind,
        String table,
        @Nullable String row,
        String label,
        List<Cell> cells,
        @Nullable Integer from,
        @Nullable Integer to) {

    private static final int OLD = 60;
    private static final int NEW = 1_000; // sentences that tell why something is so are told whole

    /** What happened to the row. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** Cells of it differ. */
        CHANGED,
        /** It stands elsewhere among its neighbours; cells may differ too. */
        MOVED
    }

    /**
     * A cell that differs. Values are in the form of {@link CellType#write}.
     *
     * @param column the column's name
     * @param before null when it was empty
     * @param after null when it is empty
     */
    public record Cell(
            String column,
            @Nullable String before,
            @Nullable String after) {

        public Cell {
            Objects.requireNonNull(column, "column");
        }

        Cell reversed() {
            return new Cell(column, after, before);
        }
    }

    public Change {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(label, "label");
        cells = List.copyOf(cells);
    }

    /** A change that tells of no positions. */
    public Change(Kind kind, String table, @Nullable String row, String label, List<Cell> cells) {
        this(kind, table, row, label, cells, null, null);
    }

    /** The same change of a row that a reader calls so. */
    public Change withLabel(String other) {
        return new Change(kind, table, row, other, cells, from, to);
    }

    /** The change that takes this one back. */
    public Change reversed() {
        Kind back = switch (kind) {
            case ADDED -> Kind.REMOVED;
            case REMOVED -> Kind.ADDED;
            case CHANGED, MOVED -> kind;
        };
        return new Change(
                back, table, row, label, cells.stream().map(Cell::reversed).toList(), to, from);
    }

    /**
     * A line for people: {@code tasks "Book the QBR" changed: status NOT_STARTED → COMPLETE}. Old values are cut to {@value #OLD}
     * characters, new ones to {@value #NEW}.
     */
    public String describe() {
        String what = table.isEmpty()
                ? ""
                : table + " \"" + label + "\" " + kind.name().toLowerCase(java.util.Locale.ROOT);
        String values = kind == Kind.REMOVED || kind == Kind.ADDED
                ? ""
                : cells.stream().map(Change::describe).collect(Collectors.joining(", "));
        return what + (what.isEmpty() || values.isEmpty() ? "" : ": ") + values;
    }

    private static String describe(Cell cell) {
        return cell.column() + " " + shortened(cell.before(), OLD) + " \u2192 " + shortened(cell.after(), NEW);
    }

    private static String shortened(@Nullable String value, int longest) {
        if (value == null) {
            return "(empty)";
        }
        return value.length() <= longest ? value : value.substring(0, longest - 3) + "...";
    }
}
