package io.accountplanning.comparison;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Change;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The changes of one section in sentences. */
final class Sentences<S extends PlanSection> {

    private final SectionType<S> type;
    private final S before;
    private final Naming naming;
    private final ShownValues left;
    private final ShownValues right;

    Sentences(SectionComparison<S> comparison, Naming naming, ShownValues left, ShownValues right) {
        this.type = comparison.type();
        this.before = comparison.before();
        this.naming = naming;
        this.left = left;
        this.right = right;
    }

    /** Whether the section still has the table and all the columns that a change tells of. */
    boolean isKnown(Change change) {
        List<? extends Column<?, ?>> columns = change.table().isEmpty()
                ? type.fields()
                : type.tables().stream()
                        .filter(table -> table.name().equals(change.table()))
                        .findFirst()
                        .<List<? extends Column<?, ?>>>map(Table::columns)
                        .orElse(List.of());
        return change.cells().stream()
                        .allMatch(cell -> columns.stream()
                                .anyMatch(column -> column.name().equals(cell.column())))
                && !columns.isEmpty();
    }

    String of(Change change) {
        return type.tables().stream()
                .filter(table -> table.name().equals(change.table()))
                .findFirst()
                .map(table -> ofRow(table, change))
                .orElseGet(() -> ofField(change));
    }

    private String ofField(Change change) {
        String what = change.cells().stream()
                .map(cell -> value(type.fields(), cell, field -> naming.field(type, field)))
                .collect(Collectors.joining(", "));
        return naming.word("change.field", naming.section(type), what);
    }

    private <R extends Row> String ofRow(Table<R> table, Change change) {
        return switch (change.kind()) {
            case ADDED -> added(table, change);
            case REMOVED ->
                naming.word("change.removed", naming.section(type), naming.table(type, table), known(table, change));
            case CHANGED, MOVED -> edited(table, change);
        };
    }

    /** A table that is called like its section is not named twice. */
    private <R extends Row> String edited(Table<R> table, Change change) {
        String section = naming.section(type);
        String rows = naming.table(type, table);
        String row = known(table, change);
        String what = String.join(", ", edits(table, change));
        return rows.equals(section)
                ? naming.word("change.rowAlone", section, row, what)
                : naming.word("change.row", section, rows, row, what);
    }

    private <R extends Row> String added(Table<R> table, Change change) {
        Column<R, ?> label = table.columns().get(0);
        String with = change.cells().stream()
                .filter(cell -> !cell.column().equals(label.name()))
                .map(cell -> {
                    Column<R, ?> column = table.column(cell.column());
                    return naming.word(
                            "change.cell", naming.column(type, table, column), right.text(column, cell.after()));
                })
                .collect(Collectors.joining(", "));
        return naming.word(
                with.isEmpty() ? "change.added" : "change.addedWith",
                naming.section(type),
                naming.table(type, table),
                naming.row(type, table, change.label()),
                with);
    }

    /** What a row of the left side is called; one that refers to a row of another section is told with that. */
    private <R extends Row> String known(Table<R> table, Change change) {
        String name = naming.row(type, table, change.label());
        return type.rows(before, table).stream()
                .filter(row -> row.id().value().toString().equals(change.row()))
                .flatMap(row -> table.columns().stream().map(column -> column.get(row)))
                .filter(UUID.class::isInstance)
                .map(other -> naming.word("change.of", name, left.label((UUID) other)))
                .findFirst()
                .orElse(name);
    }

    private <R extends Row> List<String> edits(Table<R> table, Change change) {
        List<String> edits = new ArrayList<>();
        if (change.kind() == Change.Kind.MOVED) {
            edits.add(moved(change.from(), change.to()));
        }
        change.cells()
                .forEach(cell -> edits.add(value(table.columns(), cell, column -> naming.column(type, table, column))));
        return edits;
    }

    private String moved(@Nullable Integer from, @Nullable Integer to) {
        return from == null || to == null
                ? naming.word("change.movedSomewhere")
                : naming.word("change.moved", from + 1, to + 1);
    }

    private <T> String value(List<Column<T, ?>> columns, Change.Cell cell, Function<Column<T, ?>, String> name) {
        Column<T, ?> column = columns.stream()
                .filter(one -> one.name().equals(cell.column()))
                .findFirst()
                .orElseThrow();
        if (cell.before() == null) {
            return naming.word("change.filled", name.apply(column), right.text(column, cell.after()));
        }
        String before = left.text(column, cell.before());
        return cell.after() == null
                ? naming.word("change.emptied", name.apply(column), before)
                : naming.word("change.value", name.apply(column), before, right.text(column, cell.after()));
    }
}
