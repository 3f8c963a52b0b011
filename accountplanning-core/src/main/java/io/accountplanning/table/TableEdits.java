package io.accountplanning.table;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a person does in a table as in a spreadsheet. Cells that refer to rows are typed and copied as the rows' names, where
 * {@link RowNames} knows them, or as ids. Each method gives a new list and leaves the old one as it was;
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
            Table<R> table, List<R> rows, RowId id, String column, String text, Locale locale, RowNames names) {
        int index = indexOf(table, rows, id);
        CellReader<R> reader = new CellReader<>(table, locale, names);
        R changed = reader.typed(rows.get(index), table.columnIndex(column), text, index + 1);
        reader.refuseIfBad();
        List<R> result = new ArrayList<>(rows);
        result.set(index, changed);
        return List.copyOf(result);
    }

    /** The same where cells refer to rows of the table alone, if to any. */
    public static <R extends Row> List<R> set(
            Table<R> table, List<R> rows, RowId id, String column, String text, Locale locale) {
        return set(table, rows, id, column, text, locale, own(table, rows));
    }

    /**
     * The rows with a new one at that position (0 is the top, the number of rows the bottom).
     *
     * @param cells what was typed, by column name
     */
    public static <R extends Row> List<R> insert(
            Table<R> table, List<R> rows, int position, Map<String, String> cells, Locale locale, RowNames names) {
        requirePosition(table, position, rows.size());
        CellReader<R> reader = new CellReader<>(table, locale, names);
        cells.keySet().forEach(table::columnIndex);
        List<String> texts = table.columns().stream()
                .map(column -> cells.getOrDefault(column.name(), ""))
                .toList();
        R row = reader.newRow(TimeOrderedUuid.next(), texts, position + 1);
        reader.refuseIfBad();
        List<R> result = new ArrayList<>(rows);
        result.add(position, Objects.requireNonNull(row, "a row without violations"));
        return List.copyOf(result);
    }

    /** The same where cells refer to rows of the table alone, if to any. */
    public static <R extends Row> List<R> insert(
            Table<R> table, List<R> rows, int position, Map<String, String> cells, Locale locale) {
        return insert(table, rows, position, cells, locale, own(table, rows));
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
     * @param names what rows are called that cells refer to; names of rows in the block go before them
     * @throws InvalidException with every cell that does not fit; then nothing is pasted
     */
    public static <R extends Row> List<R> paste(
            Table<R> table,
            List<R> rows,
            @Nullable RowId at,
            String column,
            String block,
            Locale locale,
            RowNames names) {
        int first = at == null ? rows.size() : indexOf(table, rows, at);
        int offset = table.columnIndex(column);
        List<List<String>> lines = TextBlock.read(block);
        requireRoom(table, Math.max(rows.size(), first + lines.size())); // before a cell is read
        List<UUID> ids = IntStream.range(first, first + lines.size())
                .mapToObj(i -> i < rows.size() ? rows.get(i).id().value() : TimeOrderedUuid.next())
                .toList();
        CellReader<R> reader =
                new CellReader<>(table, locale, names.withBlock(table, namesOf(table, ids, offset, lines)));
        List<R> result = new ArrayList<>(rows);
        for (int i = 0; i < lines.size(); i++) {
            List<String> line = lines.get(i);
            reader.atLine(i + 1);
            reader.requireWidth(offset, line, first + i + 1);
            if (first + i < rows.size()) {
                result.set(first + i, reader.pasted(rows.get(first + i), offset, line, first + i + 1));
            } else {
                List<String> texts = padded(offset, line, table.columns().size());
                R row = reader.newRow(ids.get(i), texts, first + i + 1);
                if (row != null) {
                    result.add(row);
                }
            }
        }
        reader.refuseIfBad();
        return List.copyOf(result);
    }

    /** The same where cells refer to rows of the table alone, if to any. */
    public static <R extends Row> List<R> paste(
            Table<R> table, List<R> rows, @Nullable RowId at, String column, String block, Locale locale) {
        return paste(table, rows, at, column, block, locale, own(table, rows));
    }

    /** What the rows are called that lines of a block become, as far as the block says so. */
    private static <R extends Row> Map<UUID, String> namesOf(
            Table<R> table, List<UUID> ids, int offset, List<List<String>> lines) {
        int at = table.nameColumn().map(name -> table.columnIndex(name.name())).orElse(-1) - offset;
        Map<UUID, String> names = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (at >= 0 && at < lines.get(i).size()) {
                names.put(ids.get(i), Formulas.unguarded(lines.get(i).get(at)));
            }
        }
        return names;
    }

    /**
     * Those columns of those rows as a block that a spreadsheet pastes. A text that it would take for a formula begins with an
     * apostrophe, as people type such texts; {@link #paste} takes it away again.
     */
    public static <R extends Row> String copy(
            Table<R> table, List<R> rows, List<String> columns, Locale locale, RowNames names) {
        List<Column<R, ?>> shown =
                columns.stream().<Column<R, ?>>map(table::column).toList();
        return TextBlock.write(rows.stream()
                .map(row -> shown.stream()
                        .map(column -> shown(column, row, locale, names))
                        .toList())
                .toList());
    }

    /** The same where cells refer to those rows alone, if to any. */
    public static <R extends Row> String copy(Table<R> table, List<R> rows, List<String> columns, Locale locale) {
        return copy(table, rows, columns, locale, own(table, rows));
    }

    private static <R extends Row> String shown(Column<R, ?> column, R row, Locale locale, RowNames names) {
        String text = names.shown(column.type(), column.show(row, locale));
        return Formulas.areTypedInto(column.type()) ? Formulas.guarded(text) : text;
    }

    private static <R extends Row> RowNames own(Table<R> table, List<R> rows) {
        return RowNames.none().with(table, rows);
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
                    table.name(),
                    "would have " + size + " rows, at most " + table.maxRows() + " are allowed; take some away",
                    null)));
        }
    }
}
