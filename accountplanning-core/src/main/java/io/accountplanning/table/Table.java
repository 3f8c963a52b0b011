package io.accountplanning.table;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as a screen shows it: a name, a row type and its columns, in order. What can be done with its rows stands
 * in {@link TableEdits}. Immutable; declare one as a constant beside the row.
 *
 * @param <R> the row, a record with an {@code id} component
 */
public final class Table<R extends Row> {

    /** The most rows that a table of one plan holds, unless it {@linkplain Builder#atMost says otherwise}. */
    public static final int MAX_ROWS = 5_000;

    private final String name;
    private final RecordShape<R> shape;
    private final RecordShape<?> idShape;
    private final List<Column<R, ?>> columns;
    private final boolean internal;
    private final int maxRows;
    private final @Nullable String goesWith;
    private final Set<String> under;
    private final Set<String> sums;
    private final @Nullable String tellsOf;
    private final List<Column<R, ?>> labels;

    private Table(Builder<R> builder) {
        this.name = builder.name;
        this.shape = builder.shape;
        this.columns = List.copyOf(builder.columns);
        this.internal = builder.internal;
        this.maxRows = builder.maxRows;
        this.goesWith = builder.goesWith;
        this.under = Set.copyOf(builder.under);
        this.sums = Set.copyOf(builder.sums);
        this.tellsOf = builder.tellsOf;
        this.labels = builder.labels.isEmpty()
                ? columns.stream().limit(1).toList()
                : builder.labels.stream().<Column<R, ?>>map(this::column).toList();
        under.forEach(this::column);
        sums.forEach(this::column);
        this.idShape = RecordShape.of(shape.type().getRecordComponents()[0].getType());
        long names = columns.stream().map(Column::name).distinct().count();
        if (columns.isEmpty() || shape.index("id") != 0 || names < columns.size()) {
            throw new IllegalArgumentException("The table " + name
                    + " needs a column, each name once, and its rows an id as first component; it has " + columns);
        }
    }

    /** Starts a table of that name, which is also the name of the section's component that holds its rows. */
    public static <R extends Row> Builder<R> of(String name, Class<R> rowType) {
        return new Builder<>(name, RecordShape.of(rowType));
    }

    /** Declares the columns of a {@link Table}. */
    public static final class Builder<R extends Row> {

        private final String name;
        private final RecordShape<R> shape;
        private final List<Column<R, ?>> columns = new ArrayList<>();
        private boolean internal;
        private int maxRows = MAX_ROWS;
        private @Nullable String goesWith;
        private final Set<String> under = new HashSet<>();
        private final Set<String> sums = new HashSet<>();
        private @Nullable String tellsOf;
        private List<String> labels = List.of();

        private Builder(String name, RecordShape<R> shape) {
            this.name = name;
            this.shape = shape;
        }

        /** A column for the row's component of that name. */
        public <V> Builder<R> column(String component, CellType<V> cells) {
            columns.add(shape.column(component, cells));
            return this;
        }

        /** A column whose cells must not be empty. */
        public <V> Builder<R> required(String component, CellType<V> cells) {
            columns.add(shape.column(component, cells).required());
            return this;
        }

        /** A column that clients never see unless somebody shares it. */
        public <V> Builder<R> internal(String component, CellType<V> cells) {
            columns.add(shape.column(component, cells).internal());
            return this;
        }

        /**
         * A column that people do not edit: it is empty in a row that they add, and stays what it is.
         *
         * @param operation what edits it instead, as an error tells it, such as {@code plan.promote(...)}
         */
        public <V> Builder<R> managed(String component, CellType<V> cells, String operation) {
            columns.add(shape.column(component, cells).managedBy(operation));
            return this;
        }

        /** Clients never see any row of it unless somebody shares it. Default: they do. */
        public Builder<R> internal() {
            internal = true;
            return this;
        }

        /** The most rows that one plan holds. Default: {@link Table#MAX_ROWS}. */
        public Builder<R> atMost(int rows) {
            maxRows = rows;
            return this;
        }

        /**
         * A row tells of the row, of whatever section, whose id its cell in that column holds, and stays behind when that one does
         * not go along into a copy; a row with an empty cell tells of the plan. Default: rows tell of the plan.
         */
        public Builder<R> goesWith(String column) {
            goesWith = column;
            return under(column);
        }

        /**
         * A row stands under the rows, of whatever section, whose ids its cells in these columns hold: who does not see one of those
         * does not see it either. Required cells say so by themselves. Default: a reference that is not seen is left out.
         */
        public Builder<R> under(String... columns) {
            under.addAll(List.of(columns));
            return this;
        }

        /**
         * Cells in these columns sum up the section's other tables: who does not see all of those does not see them either. Default:
         * none do.
         */
        public Builder<R> sums(String... columns) {
            sums.addAll(List.of(columns));
            return this;
        }

        /**
         * A row was made from what the section says whose key its cell in that column holds; one with an empty cell was not. Who does
         * not see all that a section declares to be shared does not see it either. Default: no row was.
         */
        public Builder<R> tellsOf(String column) {
            tellsOf = column;
            return this;
        }

        /** What a reader calls a row by, such as the two ends of a tie. Default: the first column. */
        public Builder<R> labelledBy(String... some) {
            labels = List.of(some);
            return this;
        }

        /** The table. */
        public Table<R> build() {
            return new Table<>(this);
        }
    }

    /** The name in the API, in label keys and in paths of violations. */
    public String name() {
        return name;
    }

    /** The row's class. */
    public Class<R> rowType() {
        return shape.type();
    }

    /** The columns, in the order of the screen. */
    public List<Column<R, ?>> columns() {
        return columns;
    }

    /** Whether clients never see it unless somebody shares it. */
    public boolean isInternal() {
        return internal;
    }

    /** The most rows that one plan holds. */
    public int maxRows() {
        return maxRows;
    }

    /** Whether its rows stand {@linkplain Builder#under under} those that this column refers to. */
    public boolean isUnder(Column<?, ?> column) {
        return under.contains(column.name());
    }

    /** Whether cells of this column {@linkplain Builder#sums sum up} other tables. */
    public boolean isSum(Column<R, ?> column) {
        return sums.contains(column.name());
    }

    /** Whether rows may be {@linkplain Builder#tellsOf made from} what a section says. */
    public boolean hasOrigins() {
        return tellsOf != null;
    }

    /** The key of the section that a row was {@linkplain Builder#tellsOf made from}; null for none. */
    public @Nullable String origin(R row) {
        return tellsOf == null ? null : column(tellsOf).write(row);
    }

    /** The rows whose rows are there that they {@linkplain Builder#goesWith go with}. */
    public List<R> withoutStrays(List<R> rows, Set<UUID> there) {
        if (goesWith == null) {
            return rows;
        }
        Column<R, ?> of = column(goesWith);
        return rows.stream()
                .filter(row -> !(of.get(row) instanceof UUID id) || there.contains(id))
                .toList();
    }

    /**
     * The rows without what operations wrote into their {@linkplain Builder#managed managed} cells, but for what tells of the rows'
     * own plan: another row that is there, or the section that a row was {@linkplain Builder#tellsOf made from}, without which who
     * does not see that section would see the row.
     *
     * @param there the ids of all rows of the plan
     */
    public List<R> withoutManaged(List<R> rows, Set<UUID> there) {
        List<R> left = rows;
        for (Column<R, ?> column : columns) {
            if (column.managedBy() != null && !column.name().equals(tellsOf)) {
                left = left.stream()
                        .map(row -> isRowOf(there, column.get(row)) ? row : column.with(row, null))
                        .toList();
            }
        }
        return left;
    }

    private static boolean isRowOf(Set<UUID> there, @Nullable Object value) {
        return value instanceof RowId row
                ? there.contains(row.value())
                : value instanceof UUID id && there.contains(id);
    }

    /**
     * The column of that name.
     *
     * @throws InvalidException when there is none
     */
    public Column<R, ?> column(String column) {
        return columns.get(columnIndex(column));
    }

    int columnIndex(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw InvalidException.of(
                name,
                "has no such column; it has "
                        + columns.stream().map(Column::name).collect(Collectors.joining(", ")),
                column);
    }

    /** What a reader calls the row: the text of what it is {@linkplain Builder#labelledBy labelled by}; references as they are stored. */
    public String label(R row) {
        return labels.stream()
                .map(column -> column.write(row))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" – "));
    }

    /** Whether cells of it refer to rows of the plan. */
    public boolean hasReferences() {
        return columns.stream().anyMatch(column -> column.type().refersTo() != null);
    }

    /** Whether cells of that type hold ids of its rows, in the section of that key. */
    public boolean isReferredToBy(String section, CellType<?> cells) {
        return idType().equals(cells.refersTo()) || RowNames.key(section, name).equals(cells.refersTo());
    }

    /** The names of the columns that a row is called by. */
    public Set<String> labelColumns() {
        return labels.stream().map(Column::name).collect(Collectors.toSet());
    }

    /** Whether a row is called by other rows, so that its {@link #label} has their ids in it. */
    public boolean isLabelledByReferences() {
        return labels.stream().anyMatch(column -> column.type().kind() == CellType.Kind.REFERENCE);
    }

    /** A new row of these values, in the order of {@link #columns()}; other components are empty. */
    public R newRow(List<? extends @Nullable Object> values) {
        return row(TimeOrderedUuid.next(), values);
    }

    /** The class of the rows' ids. */
    Class<?> idType() {
        return idShape.type();
    }

    /** The column that its rows are called by, when that is one text. */
    public Optional<Column<R, ?>> nameColumn() {
        return labels.size() == 1 && labels.get(0).type().kind() == CellType.Kind.TEXT
                ? Optional.of(labels.get(0))
                : Optional.empty();
    }

    /** A row of that id and these values, in the order of {@link #columns()}; other components are empty. */
    public R row(UUID id, List<? extends @Nullable Object> values) {
        @Nullable Object[] components = new @Nullable Object[shape.size()];
        components[0] = idShape.create(id);
        for (int i = 0; i < columns.size(); i++) {
            components[shape.index(columns.get(i).name())] = values.get(i);
        }
        return shape.create(components);
    }

    /** Every rule that a row breaks, with paths such as {@code tasks[3].action}; rows count from 1. */
    public List<Violation> check(List<R> rows) {
        return check(List.of(), rows);
    }

    /**
     * Every rule that an edit breaks, as in {@link #check(List)}. Rows that it left alone are not looked into again: nobody can
     * put right in this edit what an earlier one did.
     *
     * @param before the rows as they were
     */
    public List<Violation> check(List<R> before, List<R> rows) {
        Set<R> untouched = Collections.newSetFromMap(new IdentityHashMap<>(2 * before.size()));
        untouched.addAll(before);
        List<Violation> violations = new ArrayList<>();
        if (rows.size() > maxRows) {
            violations.add(new Violation(
                    name, "has " + rows.size() + " rows, at most " + maxRows + " are allowed; take some away", null));
        }
        twins(rows).ifPresent(violations::add);
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            if (untouched.contains(row)) {
                continue;
            }
            String path = name + "[" + (i + 1) + "].";
            columns.forEach(column -> column.check(row, path + column.name()).ifPresent(violations::add));
        }
        return violations;
    }

    /** Two rows of one id, told by what people call them. */
    private Optional<Violation> twins(List<R> rows) {
        Map<RowId, R> seen = new HashMap<>();
        for (R row : rows) {
            R other = seen.put(row.id(), row);
            if (other != null) {
                return Optional.of(new Violation(
                        name,
                        "has two rows of one id, \"" + label(other) + "\" and \"" + label(row)
                                + "\"; edit the row that is there, or give the new one an id of its own",
                        row.id().value().toString()));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return name;
    }
}
