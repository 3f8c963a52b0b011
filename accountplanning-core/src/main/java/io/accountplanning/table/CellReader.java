package io.accountplanning.table;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads typed cells into rows and gathers all that do not fit. Used by one thread for one edit. */
final class CellReader<R extends Row> {

    private final Table<R> table;
    private final Locale locale;
    private final RowNames names;
    private final List<Violation> violations = new ArrayList<>();
    private int line;

    CellReader(Table<R> table, Locale locale, RowNames names) {
        this.table = table;
        this.locale = locale;
        this.names = names;
    }

    /** What is reported from here on is of that line of a block, counted from 1. */
    void atLine(int blockLine) {
        line = blockLine;
    }

    void refuseIfBad() {
        if (!violations.isEmpty()) {
            throw new InvalidException(violations);
        }
    }

    /** The row with one cell typed anew; the row as it was when the text does not fit. */
    R typed(R row, int column, String text, int rowNumber) {
        return typed(row, table.columns().get(column), text, rowNumber);
    }

    private <V> R typed(R row, Column<R, V> column, String text, int rowNumber) {
        int before = violations.size();
        V value = read(column, text, rowNumber);
        return violations.size() == before ? column.with(row, value) : row;
    }

    R pasted(R row, int offset, List<String> line, int rowNumber) {
        R result = row;
        for (int i = 0; i < line.size() && offset + i < table.columns().size(); i++) {
            result = typed(result, offset + i, line.get(i), rowNumber);
        }
        return result;
    }

    /** A new row of one text for each column; null when one does not fit. */
    @Nullable
    R newRow(UUID id, List<String> texts, int rowNumber) {
        int before = violations.size();
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            values.add(read(table.columns().get(i), texts.get(i), rowNumber));
        }
        return violations.size() == before ? table.row(id, values) : null;
    }

    void requireWidth(int offset, List<String> line, int rowNumber) {
        int room = table.columns().size() - offset;
        for (int i = room; i < line.size(); i++) {
            if (!line.get(i).isBlank()) {
                report(rowNumber, "column " + (offset + i + 1), "lies to the right of the last column", line.get(i));
            }
        }
    }

    private <V> @Nullable V read(Column<R, V> column, String text, int rowNumber) {
        if (text.isBlank()) {
            return nothing(column, null, rowNumber);
        }
        try {
            String typed = line > 0 && Formulas.areTypedInto(column.type()) ? Formulas.unguarded(text) : text;
            V value = column.type().read(names.typed(column.type(), typed), locale);
            return column.type().isEmpty(value) ? nothing(column, text, rowNumber) : value;
        } catch (IllegalArgumentException e) {
            report(rowNumber, column.name(), String.valueOf(e.getMessage()), text);
            return null;
        }
    }

    /** An empty cell: nothing was typed, or only characters that are left out. */
    private <V> @Nullable V nothing(Column<R, V> column, @Nullable String text, int rowNumber) {
        if (column.isRequired()) {
            report(rowNumber, column.name(), "is required", text);
        }
        return null;
    }

    private void report(int rowNumber, String column, String rule, @Nullable String text) {
        String where = line == 0 ? "" : " (line " + line + " of the block)";
        violations.add(new Violation(table.name() + "[" + rowNumber + "]." + column, rule + where, text));
    }
}
