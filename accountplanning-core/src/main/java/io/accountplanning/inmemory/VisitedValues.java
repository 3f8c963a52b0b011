package io.accountplanning.inmemory;

import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.privacy.SectionTexts;
import io.accountplanning.privacy.StoredRecord;
import io.accountplanning.privacy.StoredText;
import io.accountplanning.privacy.TextNature;
import io.accountplanning.privacy.TextVisitor;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.table.Change;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Shows the texts in values to a visitor, and makes values of what comes back. */
final class VisitedValues {

    private final SectionTexts sections;
    private final TextVisitor visitor;

    VisitedValues(SectionTexts sections, TextVisitor visitor) {
        this.sections = sections;
        this.visitor = visitor;
    }

    String words(StoredRecord record, String part, String text, int longest) {
        return text.isEmpty()
                ? text
                : visitor.visit(
                        new StoredText(record, part, TextNature.WORDS, text, other -> other.length() <= longest));
    }

    UserId person(StoredRecord record, String part, UserId user) {
        String after = visitor.visit(new StoredText(record, part, TextNature.PERSON, user.value(), other -> true));
        return after.equals(user.value()) ? user : UserId.of(after);
    }

    Stamp stamp(StoredRecord record, String part, Stamp stamp) {
        return new Stamp(stamp.at(), person(record, part, stamp.by()));
    }

    @Nullable
    Stamp optional(StoredRecord record, String part, @Nullable Stamp stamp) {
        return stamp == null ? null : stamp(record, part, stamp);
    }

    /** A section of a plan: its fields are a record, and each row. */
    <S extends PlanSection> S section(PlanId plan, SectionType<S> type, S section) {
        StoredRecord fields = new StoredRecord(type.key(), plan.toString(), plan, null, false);
        return section(type, section, "", fields, (table, row) -> row(plan, type, table, row));
    }

    private static <R extends Row> StoredRecord row(PlanId plan, SectionType<?> type, Table<R> table, Row row) {
        R typed = table.rowType().cast(row);
        return new StoredRecord(
                SectionTexts.kindOf(type, table),
                plan + "/" + row.id().value(),
                plan,
                SectionTexts.momentOf(table.columns(), typed),
                true);
    }

    /** A section that is part of one record. */
    <S extends PlanSection> S section(StoredRecord record, String prefix, SectionType<S> type, S section) {
        return section(type, section, prefix, record, (table, row) -> record);
    }

    private <S extends PlanSection> S section(
            SectionType<S> type,
            S section,
            String prefix,
            StoredRecord fields,
            BiFunction<Table<?>, Row, StoredRecord> rows) {
        S result = cells(type.fields(), section, prefix, fields);
        for (Table<?> table : type.tables()) {
            result = rows(type, table, result, prefix, rows);
        }
        return result;
    }

    private <S extends PlanSection, R extends Row> S rows(
            SectionType<S> type,
            Table<R> table,
            S section,
            String prefix,
            BiFunction<Table<?>, Row, StoredRecord> records) {
        List<R> before = type.rows(section, table);
        List<R> after = new ArrayList<>();
        boolean changed = false;
        for (R row : before) {
            R visited = cells(table.columns(), row, prefix, records.apply(table, row));
            changed |= visited != row;
            after.add(visited);
        }
        return changed ? type.withRows(section, table, after) : section;
    }

    private <T> T cells(List<Column<T, ?>> columns, T from, String prefix, StoredRecord record) {
        T result = from;
        for (Column<T, ?> column : columns) {
            result = cell(column, result, prefix, record);
        }
        return result;
    }

    private <T, V> T cell(Column<T, V> column, T from, String prefix, StoredRecord record) {
        String written = column.write(from);
        if (written == null) {
            return from;
        }
        String after = SectionTexts.text(record, column.type(), prefix + column.name(), written)
                .map(visitor::visit)
                .orElse(written);
        return after.equals(written) ? from : column.with(from, column.type().restore(after));
    }

    List<Change> changes(StoredRecord record, String section, List<Change> changes) {
        return changes.stream().map(change -> change(record, section, change)).toList();
    }

    private Change change(StoredRecord record, String section, Change change) {
        List<Change.Cell> cells = change.cells().stream()
                .map(cell -> new Change.Cell(
                        cell.column(),
                        cell(record, section, change.table(), cell.column(), "before", cell.before()),
                        cell(record, section, change.table(), cell.column(), "after", cell.after())))
                .toList();
        String label = words(record, "label", change.label(), Integer.MAX_VALUE);
        return new Change(change.kind(), change.table(), change.row(), label, cells, change.from(), change.to());
    }

    private @Nullable String cell(
            StoredRecord record, String section, String table, String column, String side, @Nullable String written) {
        return written == null || written.isEmpty()
                ? written
                : sections.cell(record, section, table, column, side + " " + column, written)
                        .map(visitor::visit)
                        .orElse(written);
    }

    PlanDocument document(StoredRecord record, PlanDocument document) {
        AccountPlan plan = document.plan();
        AccountPlan after = new AccountPlan(
                plan.id(),
                plan.number(),
                section(record, "plan.", PlanDetails.SECTION, plan.details()),
                section(record, "placement.", Placement.SECTION, plan.placement()),
                plan.version(),
                stamp(record, "created", plan.created()),
                stamp(record, "changed", plan.changed()));
        return new PlanDocument(
                after,
                document.sections().stream()
                        .<PlanDocument.Part<?>>map(part -> part(record, part))
                        .toList());
    }

    private <S extends PlanSection> PlanDocument.Part<S> part(StoredRecord record, PlanDocument.Part<S> part) {
        SectionState<S> state = part.state();
        String prefix = part.type().key() + ".";
        return new PlanDocument.Part<>(
                part.type(),
                new SectionState<>(
                        section(record, prefix, part.type(), state.value()),
                        state.version(),
                        optional(record, prefix + "changed", state.changed())));
    }
}
