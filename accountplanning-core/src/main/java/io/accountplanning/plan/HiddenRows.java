package io.accountplanning.plan;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.sharing.SharedPart;
import io.accountplanning.sharing.SharingChoice.Choice;
import io.accountplanning.sharing.SharingRules;
import io.accountplanning.table.Column;
import io.accountplanning.table.References;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The rows of a document that a client does not see: by themselves, because of what they stand under, or because of what they tell of. */
final class HiddenRows {

    /** A row that stands under another. */
    private record Under(String section, UUID row) {}

    /** A row that was made from what a section says. */
    private record MadeFrom(String section, UUID row, String origin) {}

    private final List<SharingRules> rules;
    private final boolean spreads;
    private final Set<String> open = new HashSet<>();
    private final Set<String> narrowed = new HashSet<>();
    private final Set<UUID> hidden = new HashSet<>();
    private final Set<UUID> there = new HashSet<>();
    private final Map<UUID, List<Under>> under = new HashMap<>();
    private final List<MadeFrom> made = new ArrayList<>();
    private final Deque<UUID> next = new ArrayDeque<>();

    private HiddenRows(PlanDocument document, List<SharingRules> rules) {
        this.rules = rules;
        this.spreads = isChosen(document, rules, Choice.INTERNAL);
    }

    private static boolean isChosen(PlanDocument document, List<SharingRules> rules, Choice choice) {
        return rules.stream().flatMap(one -> one.chosen(choice).stream()).anyMatch(what -> hasRows(document, what));
    }

    /**
     * Whether rows are hidden by it: by a section, a table, a row, or a column that every row must have. Others may stand under them, also
     * when they are gone.
     */
    private static boolean hasRows(PlanDocument document, SharedPart what) {
        return what.row() != null
                || what.part() == null
                || document.sections().stream()
                        .filter(part -> part.type().key().equals(what.section()))
                        .flatMap(part -> part.type().tables().stream())
                        .anyMatch(table -> isOf(table, what.part()));
    }

    private static boolean isOf(Table<?> table, String part) {
        return table.name().equals(part)
                || table.columns().stream()
                        .anyMatch(column -> column.isRequired() && part.equals(table.name() + "." + column.name()));
    }

    /** Nobody can tell whether what is gone was hidden, when something was that is not declared so, or is not that is. An id that begins with zeros is a name, and no row. */
    private boolean isGone(UUID needed) {
        return !there.contains(needed) && needed.getMostSignificantBits() != 0;
    }

    /** @param more rows that are hidden whatever the rules say */
    static HiddenRows of(PlanDocument document, List<SharingRules> rules, Set<UUID> more) {
        HiddenRows rows = new HiddenRows(document, rules);
        rows.hidden.addAll(more);
        rules.forEach(one -> rows.hidden.addAll(one.internalRows()));
        rows.next.addAll(rows.hidden);
        rows.take(PlanDetails.SECTION);
        document.sections().forEach(rows::take);
        if (rows.spreads || isChosen(document, rules, Choice.SHARED)) {
            rows.under.keySet().stream().filter(rows::isGone).forEach(rows.next::add);
        }
        rows.spread();
        rows.made.stream().filter(row -> !rows.isToldWhole(row.origin())).forEach(rows::hide);
        rows.spread();
        return rows;
    }

    private void take(SectionType<?> type) {
        boolean mayNarrow = spreads && type.tables().stream().anyMatch(References::areNeeded);
        if (!mayNarrow && rules.stream().allMatch(one -> one.of(type).isShared() && !one.isTouched(type.key()))) {
            open.add(type.key());
        }
    }

    private <S extends PlanSection> void take(PlanDocument.Part<S> part) {
        take(part.type());
        part.type().tables().forEach(table -> take(part, table));
    }

    private <S extends PlanSection, R extends Row> void take(PlanDocument.Part<S> part, Table<R> table) {
        SectionType<S> type = part.type();
        boolean whole = seesRequired(type, table);
        for (R row : type.rows(part.state().value(), table)) {
            UUID id = row.id().value();
            there.add(id);
            if (!whole || !sees(type, table, id)) {
                hidden.add(id);
                next.add(id);
                continue;
            }
            References.needed(table, row)
                    .forEach(needed -> under.computeIfAbsent(needed, key -> new ArrayList<>())
                            .add(new Under(type.key(), id)));
            String origin = table.origin(row);
            if (origin != null) {
                made.add(new MadeFrom(type.key(), id, origin));
            }
        }
    }

    /** A row that lacks what every row must have cannot be shown. */
    private boolean seesRequired(SectionType<?> type, Table<?> table) {
        return table.columns().stream()
                .filter(Column::isRequired)
                .allMatch(column -> rules.stream()
                        .allMatch(one -> one.of(type, table, column).isShared()));
    }

    private boolean sees(SectionType<?> type, Table<?> table, UUID row) {
        return rules.stream().allMatch(one -> one.of(type, table, row).isShared());
    }

    private boolean isToldWhole(String section) {
        return open.contains(section) && !narrowed.contains(section);
    }

    private void hide(MadeFrom row) {
        hide(new Under(row.section(), row.row()));
    }

    private void hide(Under row) {
        narrowed.add(row.section());
        if (hidden.add(row.row())) {
            next.add(row.row());
        }
    }

    private void spread() {
        while (!next.isEmpty()) {
            under.getOrDefault(next.remove(), List.of()).forEach(this::hide);
        }
    }

    /** Whether the client does not see that row. */
    boolean contains(UUID row) {
        return hidden.contains(row);
    }

    /** Whether the document has that row, seen or not. */
    boolean isThere(UUID row) {
        return there.contains(row);
    }

    /** All of them. */
    Set<UUID> ids() {
        return Collections.unmodifiableSet(hidden);
    }
}
