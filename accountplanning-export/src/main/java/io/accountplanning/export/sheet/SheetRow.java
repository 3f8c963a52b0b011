package io.accountplanning.export.sheet;

import java.util.List;

/**
 * A row of a file. Immutable.
 *
 * @param number counted from 1, as spreadsheets do; of a CSV file the number of the record
 * @param cells from the first column on
 */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in that column, counted from 0; an empty one behind the last. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    /** Whether nothing stands in any cell. */
    public boolean isEmpty() {
        return cells.stream().allMatch(SheetCell::isEmpty);
    }

    /** What spreadsheets call that cell: {@code C5}. */
    public String name(int column) {
        return columnName(column) + number;
    }

    /** What spreadsheets call a column, counted from 0: {@code C}. */
    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }
}
