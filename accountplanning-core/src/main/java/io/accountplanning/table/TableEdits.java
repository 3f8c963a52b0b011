package io.accountplanning.table;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a person does in a table as in a spreadsheet. Each method gives a new list and leaves the old one as it was;
 * bad input changes nothing and is reported whole, every bad cell by row, column and reason.
 */
public final class TableEdits {

    private TableEdits() {}

    /**
     * The rows with one cell typed anew; blank text empties it.
     *
     * @throws InvalidException when the text does not fit the column
     */
    public static <R extends Row> List<R> set(
            Table<R> table, List<R> rows, RowId id, String column, String text, Locale locale) {
        int index = indexOf(table, rows, id);
        CellReader<R> reader = new CellReader<>(table, locale);
        R changed = reader.typed(rows.get(index), table.columnIndex(column), text, index + 1);
        reader.refuseIfBad();
        List<R> result = new ArrayList<>(rows);
        result.set(index, changed);
        return List.copyOf(result);
    }

    /**
     * The rows with a new one at that position (0 is the top, the number of rows the bottom).
     *
     * @param cells what was typed, by column name
     */
    public static <R extends Row> List<R> insert(
            Table<R> table, List<R> rows, int position, Map<String, String> cells, Locale locale) {
        requirePosition(table, position, rows.size());
        CellReader<R> reader = new CellReader<>(table, locale);
        cells.keySet().forEach(table::columnIndex);
        List<String> texts = table.columns().stream()
                .map(column -> cells.getOrDefault(column.name(), ""))
                .toList();
        R row = reader.newRow(texts, position + 1);
        reader.refuseIfBad();
        List<R> result = new ArrayList<>(rows);
        result.add(position, Objects.requireNonNull(row, "a row without violations"));
        return List.copyOf(result);
    }

    /** The rows with one of them at another position, counted without it. */
    public static <R extends Row> List<R> move(Table<R> table, List<R> rows, RowId id, int position) {
        List<R> result = new ArrayList<>(rows);
        R moved = result.remove(indexOf(table, rows, id));
        requirePosition(table, position, result.size());
        result.add(position, moved);
        return List.copyOf(result);
    }

    /** The rows without one of them. */
    public static <R extends Row> List<R> delete(Table<R> table, List<R> rows, RowId id) {
        List<R> result = new ArrayList<>(rows);
        result.remove(indexOf(table, rows, id));
        return List.copyOf(result);
    }

    /**
     * The rows with a block pasted over them, as spreadsheets copy it: lines of cells separated by tabs, numbers
     * and dates in the person's locale. Lines beyond the last row become new rows.
     *
     * @param at the row of the block's first line; null appends the block below the last row
     * @param column the column of the block's first cell
     * @throws InvalidException with every cell that does not fit; then nothing is pasted
     */
    public static <R extends Row> List<R> paste(
            Table<R> table, List<R> rows, @Nullable RowId at, String column, String block, Locale locale) {
        int first = at == null ? rows.size() : indexOf(table, rows, at);
        int offset = table.columnIndex(column);
        List<List<String>> lines = TextBlock.read(block);
        CellReader<R> reader = new CellReader<>(table, locale);
        List<R> result = new ArrayList<>(rows);
        for (int i = 0; i < lines.size(); i++) {
            List<String> line = lines.get(i);
            reader.requireWidth(offset, line, first + i + 1);
            if (first + i < rows.size()) {
                result.set(first + i, reader.pasted(rows.get(first + i), offset, line, first + i + 1));
            } else {
                R row = reader.newRow(padded(offset, line, table.columns().size()), first + i + 1);
                if (row != null) {
                    result.add(row);
                }
            }
        }
        reader.refuseIfBad();
        requireRoom(table, result.size());
        return List.copyOf(result);
    }

    /** Those columns of those rows as a block that a spreadsheet pastes. */
    public static <R extends Row> String copy(Table<R> table, List<R> rows, List<String> columns, Locale locale) {
        List<Column<R, ?>> shown =
                columns.stream().<Column<R, ?>>map(table::column).toList();
        return TextBlock.write(rows.stream()
                .map(row ->
                        shown.stream().map(column -> column.show(row, locale)).toList())
                .toList());
    }

    private static List<String> padded(int offset, List<String> line, int width) {
        return IntStream.range(0, width)
                .mapToObj(i -> i >= offset && i - offset < line.size() ? line.get(i - offset) : "")
                .toList();
    }

    private static <R extends Row> int indexOf(Table<R> table, List<R> rows, RowId id) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("row in " + table.name(), id.value()));
    }

    private static void requirePosition(Table<?> table, int position, int most) {
        if (position < 0 || position > most) {
            throw InvalidException.of(table.name(), "a position from 0 to " + most + " is needed", position);
        }
    }

    private static void requireRoom(Table<?> table, int size) {
        if (size > table.maxRows()) {
            throw new InvalidException(List.of(new Violation(
                    table.name(), "would have " + size + " rows, at most " + table.maxRows() + " are allowed", null)));
        }
    }
}
