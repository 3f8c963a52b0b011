package io.accountplanning.export.workbook;

import io.accountplanning.section.SectionType;
import io.accountplanning.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet: a table of a section with a row for each row, or the fields of a section with a row for each field.
 *
 * @param section what is shown
 * @param table its table; null for its fields
 * @param version the section's
 * @param name of the sheet
 * @param title what readers call it, the section included
 * @param columns those of the table, or one for each field
 * @param rows from the top
 */
record BookSheet(
        SectionType<?> section,
        @Nullable Table<?> table,
        long version,
        String name,
        String title,
        List<BookColumn> columns,
        List<BookRow> rows) {

    /**
     * A row.
     *
     * @param id of the row in its table; of a field its name
     * @param cells one for each column; of a field one
     */
    record BookRow(String id, List<BookCell> cells) {}

    BookSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What the sheet is known again by, whatever people call it. */
    String key() {
        return key(section, table);
    }

    static String key(SectionType<?> section, @Nullable Table<?> table) {
        return section.key() + "/" + (table == null ? "" : table.name());
    }
}
