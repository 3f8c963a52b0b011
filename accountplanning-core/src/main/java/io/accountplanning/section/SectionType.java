package io.accountplanning.section;

import io.accountplanning.error.Violation;
import io.accountplanning.event.DomainEvent;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Change;
import io.accountplanning.table.Column;
import io.accountplanning.table.Patch;
import io.accountplanning.table.RecordShape;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowNames;
import io.accountplanning.table.Table;
import io.accountplanning.table.TableDifference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a section says about itself: its key, its fields and tables, its rules and its events. Everything that
 * works across sections (the write path, comparison, documents, storage, sharing) knows a section only through
 * this, so a host's own section type works like the others. Immutable; declare one as a constant of the section.
 *
 * @param <S> the section's record
 */
public final class SectionType<S extends PlanSection> {

    private final String key;
    private final S empty;
    private final RecordShape<S> shape;
    private final List<Column<S, ?>> fields;
    private final List<Table<?>> tables;
    private final Function<S, List<Violation>> rules;
    private final SectionEvents<S> events;
    private final BiFunction<S, CarryOver, S> carryOver;
    private final @Nullable String managedBy;
    private final boolean bookkeeping;
    private final boolean silent;
    private final boolean internal;
    private final boolean perPerson;
    private final List<Expectation> expectations;

    private SectionType(Builder<S> builder) {
        this.key = builder.key;
        this.empty = builder.empty;
        this.shape = builder.shape;
        this.fields = List.copyOf(builder.fields);
        this.tables = List.copyOf(builder.tables);
        this.rules = builder.rules;
        this.events = builder.events;
        this.carryOver = builder.carryOver;
        this.managedBy = builder.managedBy;
        this.bookkeeping = builder.bookkeeping;
        this.silent = builder.silent;
        this.internal = builder.internal;
        this.perPerson = builder.perPerson;
        this.expectations = List.copyOf(builder.expectations);
        tables.forEach(table -> shape.list(empty, table.name()));
        requireNamesOnce();
        expectations.forEach(expected -> isMet(empty, expected));
    }

    private void requireNamesOnce() {
        Set<String> names = new HashSet<>();
        Stream.concat(fields.stream().map(Column::name), tables.stream().map(Table::name))
                .filter(name -> !names.add(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "The section " + key + " has two fields or tables named " + name);
                });
    }

    /**
     * Starts a section type.
     *
     * @param key the stable name in the storage, in events and in documents, such as {@code dueDiligence}
     * @param empty the section of a new plan
     */
    public static <S extends PlanSection> Builder<S> of(String key, Class<S> type, S empty) {
        return new Builder<>(key, type, empty);
    }

    /** Declares what a section consists of. */
    public static final class Builder<S extends PlanSection> {

        private final String key;
        private final S empty;
        private final RecordShape<S> shape;
        private final List<Column<S, ?>> fields = new ArrayList<>();
        private final List<Table<?>> tables = new ArrayList<>();
        private Function<S, List<Violation>> rules = section -> List.of();
        private SectionEvents<S> events = (before, after, changes) -> List.of();
        private BiFunction<S, CarryOver, S> carryOver = (section, how) -> section;
        private @Nullable String managedBy;
        private boolean bookkeeping;
        private boolean silent;
        private boolean internal;
        private boolean perPerson;
        private final List<Expectation> expectations = new ArrayList<>();

        private Builder(String key, Class<S> type, S empty) {
            this.key = key;
            this.empty = empty;
            this.shape = RecordShape.of(type);
        }

        /** A field in the section's component of that name. */
        public <V> Builder<S> field(String component, CellType<V> cells) {
            return field(shape.column(component, cells));
        }

        /** A field in the section's component of that name, which clients never see unless somebody shares it. */
        public <V> Builder<S> internalField(String component, CellType<V> cells) {
            return field(shape.column(component, cells).internal());
        }

        /** A field that reads and replaces its value in its own way. */
        public <V> Builder<S> field(Column<S, V> column) {
            fields.add(column);
            return this;
        }

        /** A table whose rows are the list in the section's component of the table's name. */
        public Builder<S> table(Table<?> table) {
            tables.add(table);
            return this;
        }

        /** Rules beyond those of single cells, such as references between rows. Default: none. */
        public Builder<S> rules(Function<S, List<Violation>> check) {
            this.rules = check;
            return this;
        }

        /** More telling events than {@link SectionEdited}; changes that none of them carries still make one. Default: none. */
        public Builder<S> events(SectionEvents<S> between) {
            this.events = between;
            return this;
        }

        /** What of it goes along into a follow-up, a clone or a template. Default: all of it. */
        public Builder<S> carryOver(BiFunction<S, CarryOver, S> carried) {
            this.carryOver = carried;
            return this;
        }

        /** It tells of one client only, so none of it goes into a template. Default: it does. */
        public Builder<S> notInTemplates() {
            return carryOver((section, how) -> how == CarryOver.AS_TEMPLATE ? empty : section);
        }

        /**
         * Nobody edits it by hand on a tab of its own. Default: people do.
         *
         * @param operation what edits it instead, as an error tells it, such as {@code plan.followUp(...)}
         */
        public Builder<S> managedBy(String operation) {
            this.managedBy = operation;
            return this;
        }

        /**
         * It tells of the plan's place or its approval and is nothing that people say of the plan: comparisons and approvals leave it
         * out, and it does not go along into a copy, unless a later {@link #carryOver} says so. Default: it is what people say.
         */
        public Builder<S> bookkeeping() {
            this.bookkeeping = true;
            return carryOver((section, how) -> empty);
        }

        /**
         * Nobody reads it: the library notes there what is under way, such as how a task stands in the host. An activity log for people leaves
         * it out. Default: people read it.
         */
        public Builder<S> silent() {
            this.silent = true;
            return this;
        }

        /** A complete plan has a value in that field. Default: nothing is expected. */
        public Builder<S> expects(String field, int weight) {
            expectations.add(new Expectation(field, weight, 0));
            return this;
        }

        /** A complete plan has so many rows in that table, or more. Default: nothing is expected. */
        public Builder<S> expectsRows(String table, int rows, int weight) {
            expectations.add(new Expectation(table, weight, rows));
            return this;
        }

        /** Clients never see the section unless somebody shares it. Default: they do. */
        public Builder<S> internal() {
            this.internal = true;
            return this;
        }

        /** The catalog has one for each person, by their id. Default: it does not. */
        public Builder<S> perPerson() {
            this.perPerson = true;
            return this;
        }

        /** The section type. */
        public SectionType<S> build() {
            return new SectionType<>(this);
        }
    }

    /** The stable name in the storage, in events and in documents. */
    public String key() {
        return key;
    }

    /** The section of a new plan. */
    public S empty() {
        return empty;
    }

    /** The section's class. */
    public Class<S> type() {
        return shape.type();
    }

    /** The section's own fields, in the order of the screen. */
    public List<Column<S, ?>> fields() {
        return fields;
    }

    /** The section's tables, in the order of the screen. */
    public List<Table<?>> tables() {
        return tables;
    }

    /** What edits it, when people do not on a tab of its own; null when they do. */
    public @Nullable String managedBy() {
        return managedBy;
    }

    /** Whether it is nothing that people say of the plan, so that comparisons and approvals leave it out. */
    public boolean isBookkeeping() {
        return bookkeeping;
    }

    /** Whether nobody reads it, so that an activity log for people leaves it out. */
    public boolean isSilent() {
        return silent;
    }

    /** What of it goes along into a copy of its plan. */
    public S carriedOver(S section, CarryOver how) {
        return carryOver.apply(section, how);
    }

    /** Whether clients never see it unless somebody shares it. */
    public boolean isInternal() {
        return internal;
    }

    /** Whether the catalog has one for each person, by their id. */
    public boolean isPerPerson() {
        return perPerson;
    }

    /** What a complete plan has in it, in the order of the declaration. */
    public List<Expectation> expectations() {
        return expectations;
    }

    /**
     * Whether it has what is expected.
     *
     * @throws IllegalArgumentException when it has no field or table of that name
     */
    public boolean isMet(S section, Expectation expected) {
        if (expected.rows() > 0) {
            return tables.stream()
                            .filter(table -> table.name().equals(expected.name()))
                            .findFirst()
                            .map(table -> rows(section, table).size())
                            .orElseThrow(() -> unknown(expected))
                    >= expected.rows();
        }
        return fields.stream()
                .filter(field -> field.name().equals(expected.name()))
                .findFirst()
                .map(field -> field.write(section) != null)
                .orElseThrow(() -> unknown(expected));
    }

    private IllegalArgumentException unknown(Expectation expected) {
        return new IllegalArgumentException(
                "The section " + key + " has no " + (expected.rows() > 0 ? "table " : "field ") + expected.name());
    }

    /** The rows of one of its tables. */
    public <R extends Row> List<R> rows(S section, Table<R> table) {
        return shape.list(section, table.name());
    }

    /** What its rows are called that cells of that table refer to. */
    public RowNames rowNames(S section, Table<?> referring) {
        RowNames names = RowNames.none();
        if (!referring.hasReferences()) {
            return names;
        }
        for (Table<?> table : tables) {
            names = named(names, section, table);
        }
        return names;
    }

    private <R extends Row> RowNames named(RowNames names, S section, Table<R> table) {
        return names.with(table, rows(section, table));
    }

    /** A copy with other rows in one of its tables. */
    public <R extends Row> S withRows(S section, Table<R> table, List<R> rows) {
        return shape.with(section, table.name(), rows);
    }

    /** Every rule that the section breaks. */
    public List<Violation> check(S section) {
        return check(empty, section);
    }

    /**
     * Every rule that an edit breaks; rows that it left alone are not looked into again.
     *
     * @param before the section as it was
     */
    public List<Violation> check(S before, S section) {
        List<Violation> violations = new ArrayList<>();
        fields.forEach(field -> field.check(section, field.name()).ifPresent(violations::add));
        tables.forEach(table -> violations.addAll(checkRows(before, section, table)));
        return violations.isEmpty() ? rules.apply(section) : violations;
    }

    private <R extends Row> List<Violation> checkRows(S before, S section, Table<R> table) {
        return table.check(rows(before, table), rows(section, table));
    }

    /** What differs between two states: its fields first, then its tables. */
    public List<Change> difference(S before, S after) {
        List<Change> changes = new ArrayList<>(TableDifference.ofFields(fields, before, after));
        tables.forEach(table -> changes.addAll(rowDifference(table, before, after)));
        return changes;
    }

    private <R extends Row> List<Change> rowDifference(Table<R> table, S before, S after) {
        List<Change> changes = TableDifference.ofRows(table, rows(before, table), rows(after, table));
        if (changes.isEmpty() || !table.isLabelledByReferences()) {
            return changes;
        }
        RowLabels labels = RowLabels.of(this, before, after);
        return changes.stream()
                .map(change -> change.withLabel(labels.readable(change.label())))
                .toList();
    }

    /**
     * The state that changes of one {@link #difference} lead to; {@linkplain Change#reversed reversed} ones lead back.
     *
     * @param before the state that they start from
     */
    public S patched(S before, List<Change> changes) {
        S result = before;
        for (Change change : changes) {
            result = change.table().isEmpty() ? Patch.fields(fields, result, change.cells()) : result;
        }
        for (Table<?> table : tables) {
            result = patchedRows(result, table, changes);
        }
        return result;
    }

    private <R extends Row> S patchedRows(S section, Table<R> table, List<Change> changes) {
        List<Change> own = changes.stream()
                .filter(change -> change.table().equals(table.name()))
                .toList();
        return own.isEmpty() ? section : withRows(section, table, Patch.rows(table, rows(section, table), own));
    }

    /** The events of an edit: its telling ones, and a {@link SectionEdited} for the changes that they do not carry. */
    public List<DomainEvent> events(S before, S after, List<Change> changes) {
        List<DomainEvent> all = new ArrayList<>(events.between(before, after, changes));
        List<Change> rest = new ArrayList<>(changes);
        all.forEach(event -> rest.removeAll(event.changes()));
        if (!rest.isEmpty()) {
            all.add(new SectionEdited(key, rest));
        }
        return all;
    }

    @Override
    public String toString() {
        return key;
    }
}
