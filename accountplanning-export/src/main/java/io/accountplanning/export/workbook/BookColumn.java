package io.accountplanning.export.workbook;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet, or the cell of a field.
 *
 * @param name of the column in its table, of the field in its section
 * @param title what readers call it
 * @param type what its cells hold
 * @param isRequired whether they must not be empty
 * @param writtenBy what writes them, when people do not; else null
 */
record BookColumn(
        String name,
        String title,
        CellType<?> type,
        boolean isRequired,
        @Nullable String writtenBy) {

    private static final List<String> OF_THE_CLIENT = List.of("clientId", "client");

    static BookColumn of(Column<?, ?> column, String title, @Nullable String sectionWrittenBy) {
        String writtenBy = sectionWrittenBy == null ? column.managedBy() : sectionWrittenBy;
        return new BookColumn(column.name(), title, column.type(), column.isRequired(), writtenBy);
    }

    /** A field of the plan's own details; whom it is for changes by moving the plan alone. */
    static BookColumn ofPlan(Column<?, ?> field, String title) {
        return of(field, title, OF_THE_CLIENT.contains(field.name()) ? "plan.moveTo(client)" : null);
    }

    boolean isLocked() {
        return writtenBy != null;
    }

    /** The title, with a star where something must stand. */
    String header() {
        return isRequired && !isLocked() ? title + " *" : title;
    }
}
