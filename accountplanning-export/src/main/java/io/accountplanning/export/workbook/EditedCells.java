package io.accountplanning.export.workbook;

import io.accountplanning.export.sheet.CellReading;
import io.accountplanning.export.sheet.PeriodReading;
import io.accountplanning.export.sheet.SheetCell;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.table.CellType;
import io.accountplanning.table.RowNames;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads cells that somebody changed: names of rows and people become their ids. */
final class EditedCells {

    private final CellReading reading;
    private final PeriodReading periods;
    private final RowNames rows;
    private final Map<String, String> people;

    EditedCells(CellReading reading, RowNames rows, Map<String, String> people) {
        this.reading = reading;
        this.rows = rows;
        this.periods = new PeriodReading(reading);
        this.people = people;
    }

    /** Why a cell is refused, in the reader's words. */
    String refusal(String rule, Object... arguments) {
        return reading.refusal(rule, arguments);
    }

    /**
     * The value of a cell; null for an empty one.
     *
     * @param now what the plan says there; null for nothing
     * @throws IllegalArgumentException with the broken rule in words
     */
    <V> @Nullable V value(CellType<V> type, SheetCell cell, @Nullable V now) {
        if (now instanceof PlanPeriod && !cell.isEmpty()) {
            return type.read(periods.of(cell).toString(), reading.locale());
        }
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
        return type.read(typed, reading.locale());
    }
}
