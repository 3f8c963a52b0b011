package io.accountplanning.plan;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.sharing.SharedPart;
import io.accountplanning.sharing.Sharing;
import io.accountplanning.sharing.SharingReason;
import io.accountplanning.sharing.SharingRules;
import io.accountplanning.table.Change;
import io.accountplanning.table.Column;
import io.accountplanning.table.References;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a client sees of a plan: the one projection that everything goes through on its way to a client. It knows sections only
 * through what they declare, and what people chose through the document's own {@link Sharing}. A row that the client does not see takes
 * everything under it along, and every reference to it. Immutable.
 */
public final class ClientView {

    /**
     * Whether the client sees something of a plan, and why.
     *
     * @param what a section, a field, a table, a column, or a row
     * @param label what a reader calls the row; empty for others
     * @param reason whether and why
     */
    public record Line(SharedPart what, String label, SharingReason reason) {}

    private final PlanDocument full;
    private final List<SharingRules> rules;
    private final HiddenRows hidden;

    private ClientView(PlanDocument full, List<SharingRules> rules, Set<UUID> more) {
        this.full = full;
        this.rules = rules;
        this.hidden = HiddenRows.of(full, rules, more);
    }

    /** By what was chosen in the document and in the others: nothing is seen that one of them hides. */
    static ClientView of(PlanDocument full, PlanDocument... others) {
        List<SharingRules> rules = new ArrayList<>(List.of(rules(full)));
        Set<UUID> more = new HashSet<>();
        for (PlanDocument other : others) {
            rules.add(rules(other));
            more.addAll(of(other).hidden.ids());
        }
        return new ClientView(full, rules, more);
    }

    private static SharingRules rules(PlanDocument document) {
        return SharingRules.of(document.find(Sharing.SECTION).orElse(Sharing.AS_DECLARED));
    }

    /** The document without what the client does not see. Where it stands among other plans is left out. */
    public PlanDocument document() {
        PlanDetails details = seen(PlanDetails.SECTION, full.plan().details());
        List<PlanDocument.Part<?>> parts = new ArrayList<>();
        full.sections().forEach(part -> seenPart(part).ifPresent(parts::add));
        return new PlanDocument(
                new AccountPlan(
                        full.plan().id(),
                        full.plan().number(),
                        details == null ? full.plan().details() : details,
                        Placement.ALONE.withPrimary(full.plan().placement().primary()),
                        full.plan().version(),
                        full.plan().created(),
                        full.plan().changed()),
                parts);
    }

    /** A change without what the client does not see of it; empty when it sees nothing of it. */
    public Optional<Change> seen(String section, Change change) {
        return new SeenChanges(this).seen(section, change);
    }

    /**
     * Whether the client sees each thing, and why: the plan's details first, then section by section in the order of the screen. Columns are
     * told for the rows that the client sees, also where it sees none: {@link #shownLines} says that.
     */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        linesOf(PlanDetails.SECTION, lines);
        full.sections().forEach(part -> linesOf(part, lines));
        return List.copyOf(lines);
    }

    /** The same as the client sees it: a column of a table that is not shared, and of which the client sees no row, is not seen. */
    public List<Line> shownLines() {
        List<Line> lines = lines();
        Set<SharedPart> seen = new HashSet<>();
        lines.stream()
                .filter(line -> line.reason().isShared())
                .map(Line::what)
                .forEach(what -> seen.add(new SharedPart(what.section(), what.part(), null)));
        return lines.stream()
                .map(line -> line.what()
                        .table()
                        .filter(table -> line.reason().isShared() && !seen.contains(table))
                        .map(table -> new Line(line.what(), line.label(), SharingReason.INSIDE_INTERNAL))
                        .orElse(line))
                .toList();
    }

    private <S extends PlanSection> void linesOf(PlanDocument.Part<S> part, List<Line> lines) {
        if (part.type().isBookkeeping()) {
            return;
        }
        linesOf(part.type(), lines);
        part.type().tables().forEach(table -> linesOf(part, table, lines));
    }

    private <S extends PlanSection> void linesOf(SectionType<S> type, List<Line> lines) {
        lines.add(new Line(SharedPart.of(type), "", reason(type)));
        type.fields()
                .forEach(field -> lines.add(new Line(
                        SharedPart.field(type, field.name()),
                        "",
                        isPlans(type, field) ? SharingReason.DECLARED_SHARED : reason(type, field))));
    }

    private <S extends PlanSection, R extends Row> void linesOf(
            PlanDocument.Part<S> part, Table<R> table, List<Line> lines) {
        SectionType<S> type = part.type();
        lines.add(new Line(SharedPart.table(type, table), "", first(one -> one.of(type, table))));
        table.columns()
                .forEach(column -> lines.add(
                        new Line(SharedPart.column(type, table, column.name()), "", reason(type, table, column))));
        for (R row : type.rows(part.state().value(), table)) {
            SharingReason own = first(one -> one.of(type, table, row.id().value()));
            boolean isUnder = own.isShared() && hidden.contains(row.id().value());
            lines.add(new Line(
                    SharedPart.row(type, table, row.id()),
                    table.label(row),
                    isUnder ? SharingReason.UNDER_INTERNAL : own));
        }
    }

    /** A plan cannot be told without these. */
    static boolean isPlans(SectionType<?> type, Column<?, ?> field) {
        return type.equals(PlanDetails.SECTION) && field.isRequired();
    }

    private SharingReason reason(SectionType<?> type) {
        return first(one -> one.of(type));
    }

    private <S extends PlanSection> SharingReason reason(SectionType<S> type, Column<S, ?> field) {
        return first(one -> one.of(type, field));
    }

    private SharingReason reason(SectionType<?> type, Table<?> table, Column<?, ?> column) {
        return first(one -> one.of(type, table, column));
    }

    /** Why it is hidden, when one of the rules hides it; else why it is not. */
    private SharingReason first(Function<SharingRules, SharingReason> ask) {
        List<SharingReason> reasons = rules.stream().map(ask).toList();
        return reasons.stream().filter(one -> !one.isShared()).findFirst().orElse(reasons.get(0));
    }

    private <S extends PlanSection> Optional<PlanDocument.Part<S>> seenPart(PlanDocument.Part<S> part) {
        return Optional.ofNullable(seen(part.type(), part.state().value()))
                .map(seen -> new PlanDocument.Part<>(
                        part.type(),
                        new SectionState<>(
                                seen, part.state().version(), part.state().changed())));
    }

    /** The section as the client sees it; null when it does not see it at all. */
    <S extends PlanSection> @Nullable S seen(SectionType<S> type, S section) {
        boolean any = sees(type);
        S seen = section;
        for (Column<S, ?> field : type.fields()) {
            if (sees(type, field)) {
                any = any || reason(type, field) == SharingReason.CHOSEN_SHARED;
            } else if (field.isRequired()) {
                return null;
            } else {
                seen = field.with(seen, null);
            }
        }
        for (Table<?> table : type.tables()) {
            seen = withSeenRows(type, seen, section, table);
            any = any || !type.rows(seen, table).isEmpty();
        }
        return any ? seen : null;
    }

    private <S extends PlanSection, R extends Row> S withSeenRows(SectionType<S> type, S seen, S full, Table<R> table) {
        List<Column<R, ?>> blank = table.columns().stream()
                .filter(column -> !sees(type, full, table, column))
                .toList();
        return type.withRows(
                seen,
                table,
                type.rows(full, table).stream()
                        .filter(row -> !hidden.contains(row.id().value()))
                        .map(row -> without(blank, References.without(table, row, hidden.ids())))
                        .toList());
    }

    private static <R extends Row> R without(List<Column<R, ?>> blank, R row) {
        R seen = row;
        for (Column<R, ?> column : blank) {
            seen = column.with(seen, null);
        }
        return seen;
    }

    /** Whether anything of the section is open by itself. */
    boolean sees(SectionType<?> type) {
        return reason(type).isShared();
    }

    <S extends PlanSection> boolean sees(SectionType<S> type, Column<S, ?> field) {
        return isPlans(type, field) || reason(type, field).isShared();
    }

    /** Whether the column is seen; a sum is not when a part of it is not. */
    <S extends PlanSection, R extends Row> boolean sees(
            SectionType<S> type, S full, Table<R> table, Column<R, ?> column) {
        return reason(type, table, column).isShared()
                && (!table.isSum(column)
                        || type.tables().stream()
                                .filter(other -> other != table)
                                .allMatch(other -> seesAll(type, full, other)));
    }

    private <S extends PlanSection, R extends Row> boolean seesAll(SectionType<S> type, S full, Table<R> table) {
        return !hasHidden(type, full, table)
                && table.columns().stream()
                        .noneMatch(column -> reason(type, table, column) == SharingReason.CHOSEN_INTERNAL);
    }

    /** Whether the client does not see some row of the table. */
    <S extends PlanSection, R extends Row> boolean hasHidden(SectionType<S> type, S full, Table<R> table) {
        return type.rows(full, table).stream()
                .anyMatch(row -> hidden.contains(row.id().value()));
    }

    /** Whether rows of the table that nobody chose for are open. */
    boolean seesRowsOf(SectionType<?> type, Table<?> table) {
        Predicate<Column<?, ?>> seen = column -> reason(type, table, column).isShared();
        return first(one -> one.of(type, table)).isShared()
                && table.columns().stream().filter(Column::isRequired).allMatch(seen);
    }

    HiddenRows hidden() {
        return hidden;
    }

    /** The section of that key as it is, when the document has it. */
    Optional<PlanDocument.Part<?>> part(String key) {
        return key.equals(PlanDetails.SECTION.key())
                ? Optional.of(
                        new PlanDocument.Part<>(PlanDetails.SECTION, full.plan().state()))
                : full.sections().stream()
                        .filter(part -> part.type().key().equals(key))
                        .findFirst();
    }
}
