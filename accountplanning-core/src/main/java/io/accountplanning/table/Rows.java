package io.accountplanning.table;

import io.accountplanning.error.NotFoundException;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows of a table, edited and taken away by their ids. Holds no state. */
public final class Rows {

    private Rows() {}

    /**
     * The rows with one edited, in their order.
     *
     * @param what what a row is, as the error tells it
     * @throws NotFoundException when there is none of that id
     */
    public static <R extends Row> List<R> edited(String what, List<R> rows, RowId id, UnaryOperator<R> edit) {
        require(what, rows, id);
        return rows.stream()
                .map(row -> row.id().equals(id) ? edit.apply(row) : row)
                .toList();
    }

    /**
     * The rows without one.
     *
     * @param what what a row is, as the error tells it
     * @throws NotFoundException when there is none of that id
     */
    public static <R extends Row> List<R> without(String what, List<R> rows, RowId id) {
        require(what, rows, id);
        return rows.stream().filter(row -> !row.id().equals(id)).toList();
    }

    private static void require(String what, List<? extends Row> rows, RowId id) {
        if (rows.stream().noneMatch(row -> row.id().equals(id))) {
            throw new NotFoundException(what, id.value());
        }
    }
}
