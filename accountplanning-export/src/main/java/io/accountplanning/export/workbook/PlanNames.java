package io.accountplanning.export.workbook;

import io.accountplanning.host.StaffNames;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowNames;
import io.accountplanning.table.Table;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rows and people of a plan are called in its workbook; a name that several have is that of none. */
final class PlanNames {

    private RowNames rows = RowNames.none();
    private final Set<UserId> people = new LinkedHashSet<>();

    static PlanNames of(PlanDocument document) {
        PlanNames names = new PlanNames();
        names.takeFields(PlanDetails.SECTION, document.plan().details());
        document.sections().forEach(names::take);
        return names;
    }

    private <S extends PlanSection> void take(PlanDocument.Part<S> part) {
        takeFields(part.type(), part.state().value());
        part.type()
                .tables()
                .forEach(table -> takeRows(part.type(), table, part.state().value()));
    }

    private <S extends PlanSection> void takeFields(SectionType<S> type, S section) {
        type.fields().forEach(field -> takePerson(field, section));
    }

    private <S extends PlanSection, R extends Row> void takeRows(SectionType<S> type, Table<R> table, S section) {
        rows = rows.with(type.key(), table, type.rows(section, table));
        for (R row : type.rows(section, table)) {
            table.columns().forEach(column -> takePerson(column, row));
        }
    }

    private <T> void takePerson(Column<T, ?> column, T record) {
        if (column.get(record) instanceof UserId person) {
            people.add(person);
        }
    }

    /** By what cells that refer to rows are shown and typed. */
    RowNames rows() {
        return rows;
    }

    /** The people of the plan by their names. */
    Map<UserId, String> people(StaffNames names) {
        Map<String, UserId> ids = new LinkedHashMap<>();
        Set<String> several = new LinkedHashSet<>();
        Set<String> values = people.stream().map(UserId::value).collect(Collectors.toSet());
        for (UserId person : people) {
            String name = names.of(person).strip();
            boolean isIdOfAnother = values.contains(name) && !name.equals(person.value());
            if (ids.putIfAbsent(name, person) != null || isIdOfAnother) {
                several.add(name);
            }
        }
        Map<UserId, String> called = new LinkedHashMap<>();
        ids.forEach((name, person) -> {
            if (!several.contains(name) && !name.isEmpty()) {
                called.put(person, name);
            }
        });
        return called;
    }
}
