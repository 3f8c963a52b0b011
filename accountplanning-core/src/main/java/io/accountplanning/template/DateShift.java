package io.accountplanning.template;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.time.LocalDate;
import java.util.List;

/** Moves every date of a section by that many days, whatever section it is. */
record DateShift(long days) {

    static DateShift ofDays(long days) {
        return new DateShift(days);
    }

    /** The section with all dates of its fields and its tables moved. */
    <S extends PlanSection> S of(SectionType<S> type, S section) {
        S shifted = moved(section, type.fields());
        for (Table<?> table : type.tables()) {
            shifted = rows(type, shifted, table);
        }
        return shifted;
    }

    private <S extends PlanSection, R extends Row> S rows(SectionType<S> type, S section, Table<R> table) {
        boolean hasDates = table.columns().stream().anyMatch(DateShift::isDate);
        if (!hasDates) {
            return section;
        }
        List<R> rows = type.rows(section, table).stream()
                .map(row -> moved(row, table.columns()))
                .toList();
        return type.withRows(section, table, rows);
    }

    private <T> T moved(T record, List<Column<T, ?>> columns) {
        T moved = record;
        for (Column<T, ?> column : columns) {
            moved = isDate(column) ? movedCell(moved, column) : moved;
        }
        return moved;
    }

    @SuppressWarnings("unchecked") // a column of the kind DATE holds dates
    private <T, V> T movedCell(T record, Column<T, V> column) {
        return column.get(record) instanceof LocalDate date ? column.with(record, (V) date.plusDays(days)) : record;
    }

    private static boolean isDate(Column<?, ?> column) {
        return column.type().kind() == CellType.Kind.DATE;
    }
}
