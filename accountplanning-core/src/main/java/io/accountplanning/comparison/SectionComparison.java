package io.accountplanning.comparison;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Change;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.util.List;
import java.util.Objects;

/**
 * What differs in one section. Immutable.
 *
 * @param type the section
 * @param before what it holds on the left
 * @param after what it holds on the right
 * @param changes what differs: {@link SectionType#difference}, as the activity log has it
 */
public record SectionComparison<S extends PlanSection>(SectionType<S> type, S before, S after, List<Change> changes) {

    public SectionComparison {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        changes = List.copyOf(changes);
    }

    /** Compares two states of a section. */
    public static <S extends PlanSection> SectionComparison<S> between(SectionType<S> type, S before, S after) {
        return new SectionComparison<>(type, before, after, type.difference(before, after));
    }

    /** How many changes of that kind there are; each field that differs is one that changed. */
    public long count(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Whether the section's own field of that name differs. */
    public boolean differs(String field) {
        return changes.stream()
                .anyMatch(change -> change.table().isEmpty() && change.label().equals(field));
    }

    /** The rows of one of its tables side by side, those that are the same on both sides too. */
    public <R extends Row> List<RowPair<R>> sideBySide(Table<R> table) {
        List<Change> own = changes.stream()
                .filter(change -> change.table().equals(table.name()))
                .toList();
        return RowPair.pairs(type.rows(before, table), type.rows(after, table), own);
    }

    /** A sentence for each of its changes, in their order. */
    public List<String> sentences(Naming naming) {
        return sentences(naming, ShownValues.in(type, before, naming), ShownValues.in(type, after, naming));
    }

    List<String> sentences(Naming naming, ShownValues left, ShownValues right) {
        Sentences<S> sentences = new Sentences<>(this, naming, left, right);
        return changes.stream().map(sentences::of).toList();
    }
}
