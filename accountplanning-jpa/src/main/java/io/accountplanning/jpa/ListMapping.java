package io.accountplanning.jpa;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps a list of a section in a table, and writes only the rows that differ. */
final class ListMapping<S extends PlanSection, R extends Row, E extends RowEntity<R>> implements SectionPart<S> {

    private final SectionType<S> type;
    private final Table<R> table;
    private final Class<E> entity;
    private final Supplier<E> create;
    private final String name;

    ListMapping(SectionType<S> type, Table<R> table, Class<E> entity, Supplier<E> create) {
        this.type = type;
        this.table = table;
        this.entity = entity;
        this.create = create;
        this.name = entity.getAnnotation(Entity.class).name();
    }

    @Override
    public void load(PlanScopes plans, Map<UUID, S> sections) {
        plans.rows(entity, " order by e.place", Map.of()).stream()
                .collect(Collectors.groupingBy(
                        RowEntity::planId, Collectors.mapping(RowEntity::row, Collectors.toUnmodifiableList())))
                .forEach((plan, rows) ->
                        sections.computeIfPresent(plan, (id, section) -> type.withRows(section, table, rows)));
    }

    @Override
    public Optional<Cells> cells() {
        return Optional.of(new Cells(entity, type, table));
    }

    @Override
    public void remove(PlanScope plan) {
        plan.entities().execute("delete from " + name + " e where e.planId = :plan", Map.of("plan", plan.id()));
    }

    @Override
    public void begin(PlanScope plan, S empty, S section) {
        List<R> rows = type.rows(section, table);
        Map<UUID, Long> positions =
                Positions.assign(rows.stream().map(row -> row.id().value()).toList(), Map.of());
        rows.forEach(row -> add(plan, row, positions.get(row.id().value())));
    }

    private void add(PlanScope plan, R row, @Nullable Long position) {
        E added = create.get();
        added.create(plan, row, position == null ? 0 : position);
        plan.entities().add(added);
    }

    @Override
    public void save(PlanScope plan, S before, S after) {
        RowChanges<R> changes = RowChanges.between(type.rows(before, table), type.rows(after, table));
        remove(plan, changes.removed());
        Map<UUID, Long> stored = changes.order().isEmpty() ? Map.of() : positions(plan);
        Map<UUID, Long> positions = Positions.assign(changes.order(), stored);
        update(plan, changes, stored, positions);
        changes.added().forEach((id, row) -> add(plan, row, positions.get(id)));
    }

    private void update(PlanScope plan, RowChanges<R> changes, Map<UUID, Long> stored, Map<UUID, Long> positions) {
        Set<UUID> touched = new HashSet<>(changes.changed().keySet());
        stored.forEach((id, position) -> {
            if (!position.equals(positions.get(id))) {
                touched.add(id);
            }
        });
        for (List<UUID> ids : Chunks.of(touched)) {
            List<E> rows = plan.entities()
                    .editable(
                            entity,
                            "select e from " + name + " e where e.planId = :plan and e.rowId in :ids",
                            Map.of("plan", plan.id(), "ids", ids));
            for (E row : rows) {
                R changed = changes.changed().get(row.rowId());
                if (changed != null) {
                    row.take(changed);
                }
                Long position = positions.get(row.rowId());
                if (position != null) {
                    row.moveTo(position);
                }
            }
        }
    }

    private void remove(PlanScope plan, Collection<UUID> removed) {
        for (List<UUID> ids : Chunks.of(removed)) {
            plan.entities()
                    .execute(
                            "delete from " + name + " e where e.planId = :plan and e.rowId in :ids",
                            Map.of("plan", plan.id(), "ids", ids));
        }
    }

    private Map<UUID, Long> positions(PlanScope plan) {
        Map<UUID, Long> positions = new HashMap<>();
        plan.entities()
                .values(
                        Object[].class,
                        "select e.rowId, e.place from " + name + " e where e.planId = :plan",
                        Map.of("plan", plan.id()))
                .forEach(row -> positions.put((UUID) row[0], (Long) row[1]));
        return positions;
    }
}
