package io.accountplanning.plan;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person may not change on a tab, because an operation of the library does it. */
final class ByHand {

    private ByHand() {}

    /** @throws InvalidException when the edit changes that, with the call that does */
    static <S extends PlanSection> void require(SectionType<S> type, S before, @Nullable S after) {
        String managed = type.managedBy();
        if (managed != null && !before.equals(after)) {
            throw InvalidException.of(type.key(), "is not edited by hand, but by " + managed, null);
        }
        if (after != null) {
            List<Violation> violations = new ArrayList<>();
            type.tables().forEach(table -> violations.addAll(changed(type, table, before, after)));
            if (!violations.isEmpty()) {
                throw new InvalidException(violations);
            }
        }
        if (before instanceof PlanDetails was && after instanceof PlanDetails is) {
            require(was, is);
        }
    }

    /** Cells that differ though people do not edit them. */
    private static <S extends PlanSection, R extends Row> List<Violation> changed(
            SectionType<S> type, Table<R> table, S before, S after) {
        List<Column<R, ?>> managed = table.columns().stream()
                .filter(column -> column.managedBy() != null)
                .toList();
        List<R> rows = managed.isEmpty() ? List.of() : type.rows(after, table);
        Map<RowId, R> stood = new HashMap<>();
        type.rows(before, table).forEach(row -> stood.put(row.id(), row));
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            R was = stood.get(row.id());
            for (Column<R, ?> column : managed) {
                if (!Objects.equals(column.write(row), was == null ? null : column.write(was))) {
                    violations.add(new Violation(
                            table.name() + "[" + (i + 1) + "]." + column.name(),
                            "is not edited by hand, but by " + column.managedBy(),
                            column.write(row)));
                }
            }
        }
        return violations;
    }

    private static void require(PlanDetails before, PlanDetails after) {
        if (!before.client().id().equals(after.client().id())) {
            throw InvalidException.of(
                    "client",
                    "stays " + before.client().id() + " in an edit; plan.moveTo(client) moves a plan",
                    after.client().id());
        }
        if (!Objects.equals(before.deletedAt(), after.deletedAt())) {
            throw InvalidException.of(
                    "deletedAt", "is not edited by hand, but by plans.delete(id) and trash.restore(id)", null);
        }
    }
}
