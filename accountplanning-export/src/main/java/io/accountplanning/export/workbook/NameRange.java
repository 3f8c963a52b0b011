package io.accountplanning.export.workbook;

import io.accountplanning.export.sheet.SheetRow;
import java.util.List;

/** The cells in which the rows of a sheet are named. */
record NameRange(BookSheet book, String column, int rows) {

    String formula() {
        List<String> names = book.columns().stream().map(BookColumn::name).toList();
        String letters = SheetRow.columnName(names.indexOf(column) + 1);
        return "'" + book.name().replace("'", "''") + "'!$" + letters + "$2:$" + letters + "$" + (rows + 1);
    }
}
