package io.accountplanning.samples.quickstart.file;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row of a table: cells by the name of their column, read by a function that rejects what it cannot take. */
public final class CsvRow {

    private final Path file;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    CsvRow(Path file, int line, List<String> columns, List<String> cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    public <T> T required(String column, Function<String, T> reader) {
        var value = optional(column, reader);
        if (value == null) {
            throw Place.inColumn(file, line, column).says("this cell is empty, but every row needs it; fill it in");
        }
        return value;
    }

    /** Nothing where the cell is blank. */
    public <T> @Nullable T optional(String column, Function<String, T> reader) {
        var value = cell(column);
        if (value.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException e) {
            throw rejects(column, String.valueOf(e.getMessage()));
        }
    }

    /** {@code fault} continues the sentence after the cell's value. */
    public QuickstartException rejects(String column, String fault) {
        return Place.inColumn(file, line, column).rejects(cell(column), fault);
    }

    private String cell(String column) {
        return cells.get(columns.indexOf(column)).strip();
    }
}
