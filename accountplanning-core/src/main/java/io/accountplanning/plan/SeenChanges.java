package io.accountplanning.plan;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Change;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes of a plan as its client sees them. A row that is gone is judged by what the change tells of it. */
final class SeenChanges {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String SEPARATOR = "; ";

    private final ClientView view;

    SeenChanges(ClientView view) {
        this.view = view;
    }

    Optional<Change> seen(String section, Change change) {
        return view.part(section).flatMap(part -> seen(part, change));
    }

    private <S extends PlanSection> Optional<Change> seen(PlanDocument.Part<S> part, Change change) {
        SectionType<S> type = part.type();
        if (change.table().isEmpty()) {
            return left(change, columns(type.fields(), field -> view.sees(type, field)), change.label());
        }
        return type.tables().stream()
                .filter(table -> table.name().equals(change.table()))
                .findFirst()
                .flatMap(table -> seen(type, part.state().value(), table, change));
    }

    private <S extends PlanSection, R extends Row> Optional<Change> seen(
            SectionType<S> type, S section, Table<R> table, Change change) {
        UUID row = UUID.fromString(Objects.requireNonNull(change.row(), "row"));
        boolean isThere = view.hidden().isThere(row);
        if (view.hidden().contains(row) || (!isThere && !seesGone(type, table, change))) {
            return Optional.empty();
        }
        Map<String, Column<R, ?>> seen = columns(table.columns(), column -> view.sees(type, section, table, column));
        String label = seen.keySet().containsAll(table.labelColumns()) && !table.isLabelledByReferences()
                ? change.label()
                : "";
        return left(change, seen, label)
                .map(left -> view.hasHidden(type, section, table)
                        ? new Change(left.kind(), left.table(), left.row(), left.label(), left.cells())
                        : left);
    }

    /** A row that is gone is seen when its table is, and everything that it needed is still there to be seen. */
    private <R extends Row> boolean seesGone(SectionType<?> type, Table<R> table, Change change) {
        BiPredicate<Column<R, ?>, Change.Cell> needs =
                (column, cell) -> column.name().equals(cell.column()) && (column.isRequired() || table.isUnder(column));
        return view.seesRowsOf(type, table)
                && !table.hasOrigins()
                && change.kind() != Change.Kind.CHANGED
                && change.kind() != Change.Kind.MOVED
                && change.cells().stream()
                        .filter(cell -> table.columns().stream().anyMatch(column -> needs.test(column, cell)))
                        .flatMap(cell -> Stream.of(cell.before(), cell.after()))
                        .flatMap(SeenChanges::ids)
                        .allMatch(id ->
                                view.hidden().isThere(id) && !view.hidden().contains(id));
    }

    private static <T> Map<String, Column<T, ?>> columns(List<Column<T, ?>> all, Predicate<Column<T, ?>> seen) {
        Map<String, Column<T, ?>> some = new HashMap<>();
        all.stream().filter(seen).forEach(column -> some.put(column.name(), column));
        return some;
    }

    /** The change with the cells of these columns; empty when it tells of others only. */
    private <T> Optional<Change> left(Change change, Map<String, Column<T, ?>> seen, String label) {
        List<Change.Cell> cells = change.cells().stream()
                .flatMap(cell -> Stream.ofNullable(seen.get(cell.column()))
                        .map(column -> new Change.Cell(
                                cell.column(), shown(column, cell.before()), shown(column, cell.after()))))
                .filter(cell -> !Objects.equals(cell.before(), cell.after()))
                .toList();
        if (cells.isEmpty() && change.kind() == Change.Kind.CHANGED) {
            return Optional.empty();
        }
        return Optional.of(
                new Change(change.kind(), change.table(), change.row(), label, cells, change.from(), change.to()));
    }

    /** A written value without references to rows that are hidden or gone. */
    private @Nullable String shown(Column<?, ?> column, @Nullable String written) {
        CellType.Kind kind = column.type().kind();
        if (written == null || (kind != CellType.Kind.REFERENCE && kind != CellType.Kind.LIST)) {
            return written;
        }
        String left = Arrays.stream(written.split(SEPARATOR))
                .filter(one -> ids(one).noneMatch(view.hidden()::contains))
                .collect(Collectors.joining(SEPARATOR));
        return left.isEmpty() ? null : left;
    }

    private static Stream<UUID> ids(@Nullable String written) {
        return written == null
                ? Stream.empty()
                : ID.matcher(written).results().map(found -> UUID.fromString(found.group()));
    }
}
