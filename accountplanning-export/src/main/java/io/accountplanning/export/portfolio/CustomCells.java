package io.accountplanning.export.portfolio;

import io.accountplanning.customfield.CustomField;
import io.accountplanning.export.sheet.CellReading;
import io.accountplanning.export.sheet.SheetCell;
import io.accountplanning.table.CellType;

/** Cells as somebody would type them into a custom field. */
final class CustomCells {

    private CustomCells() {}

    /** @throws IllegalArgumentException with the broken rule in words */
    static String typed(CustomField field, SheetCell cell, CellReading cells) {
        return switch (field.kind()) {
            case NUMBER -> typed(CellType.number(), cell, cells);
            case MONEY -> typed(CellType.amount(), cell, cells);
            case DATE -> typed(CellType.date(), cell, cells);
            case YES_NO -> typed(CellType.yesNo(), cell, cells);
            case TEXT, CHOICE, MULTI_CHOICE -> typed(CellType.text(SheetCellText.LONGEST), cell, cells);
        };
    }

    private static <V> String typed(CellType<V> type, SheetCell cell, CellReading cells) {
        V value = cells.value(type, cell);
        return value == null ? "" : type.show(value, cells.locale());
    }
}
