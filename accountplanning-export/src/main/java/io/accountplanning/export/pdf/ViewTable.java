package io.accountplanning.export.pdf;

import io.accountplanning.text.RichText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as it will be shown: every value a text already.
 *
 * @param columns in the order of the screen, all of the same number of cells
 * @param bands headings across the table, by the number of the row that they stand above, 0 for the first
 * @param named whether the first column names its rows, and so is set off
 */
record ViewTable(List<Column> columns, Map<Integer, String> bands, boolean named) {

    /** A table whose first column names its rows. */
    static ViewTable ofNames(List<Column> columns) {
        return new ViewTable(columns, Map.of(), true);
    }

    int rows() {
        return columns.isEmpty() ? 0 : columns.get(0).cells().size();
    }

    /** How the values of a column are set. */
    enum Fit {
        /** As text, on as many lines as it takes. */
        TEXT,
        /** As text that always stands beside the others, however long it is. */
        BESIDE,
        /** As text below its row, over the whole width. */
        BELOW,
        /** On one line. */
        ONE_LINE,
        /** On one line, flush with their ends, so that digits stand below each other. */
        NUMBER
    }

    /**
     * A column.
     *
     * @param label its heading
     * @param fit how its values are set
     * @param cells from the first row to the last
     */
    record Column(String label, Fit fit, List<Cell> cells) {

        boolean isEmpty() {
            return cells.stream().allMatch(Cell::isEmpty);
        }

        boolean isRich() {
            return cells.stream().anyMatch(cell -> cell.rich() != null);
        }
    }

    /**
     * A cell.
     *
     * @param text what stands in it, plain
     * @param rich the same with its formatting; null when it has none
     * @param note what is said of it, smaller below it; empty for nothing
     * @param alarm words that call for attention, set off below the text; empty for none
     */
    record Cell(String text, @Nullable RichText rich, String note, String alarm) {

        static final Cell EMPTY = of("");

        static Cell of(String text) {
            return new Cell(text, null, "", "");
        }

        static Cell of(RichText rich) {
            return rich.isEmpty() ? EMPTY : new Cell(rich.plain(), rich, "", "");
        }

        Cell noted(String words) {
            return new Cell(text, rich, words, alarm);
        }

        Cell alarmed(String words) {
            return new Cell(text, rich, note, words);
        }

        boolean isEmpty() {
            return text.isBlank() && note.isEmpty() && alarm.isEmpty();
        }
    }
}
