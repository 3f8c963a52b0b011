package io.accountplanning.export.workbook;

import io.accountplanning.export.sheet.CellReading;
import io.accountplanning.export.sheet.SheetCell;
import io.accountplanning.table.CellType;
import io.accountplanning.table.RowNames;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads cells that somebody changed: names of rows and people become their ids. */
final class EditedCells {

    private final CellReading reading;
    private final RowNames rows;
    private final Map<String, UUID> anyRow;
    private final Map<String, String> people;

    EditedCells(CellReading reading, RowNames rows, Map<String, UUID> anyRow, Map<String, String> people) {
        this.reading = reading;
        this.rows = rows;
        this.anyRow = anyRow;
        this.people = people;
    }

    /**
     * The value of a cell; null for an empty one.
     *
     * @throws IllegalArgumentException with the broken rule in words
     */
    <V> @Nullable V value(CellType<V> type, SheetCell cell) {
        if (cell.kind() != SheetCell.Kind.TEXT) {
            return reading.value(type, cell);
        }
        return switch (type.kind()) {
            case REFERENCE -> reference(type, cell.text().strip());
            case LIST -> reading.value(type, SheetCell.text(rows.typed(type, cell.text())));
            default -> reading.value(type, cell);
        };
    }

    private <V> V reference(CellType<V> type, String text) {
        String typed = rows.typed(type, text);
        String person = people.get(text);
        if (typed.equals(text) && person != null) {
            return type.read(person, reading.locale());
        }
        try {
            return type.read(typed, reading.locale());
        } catch (IllegalArgumentException e) {
            UUID row = anyRow.get(text);
            if (row == null) {
                throw e;
            }
            return type.read(row.toString(), reading.locale());
        }
    }
}
