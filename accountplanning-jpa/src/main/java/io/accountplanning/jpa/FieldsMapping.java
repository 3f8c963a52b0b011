package io.accountplanning.jpa;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Keeps the fields of a section in one row. */
final class FieldsMapping<S extends PlanSection, E extends FieldsEntity<S>> implements SectionPart<S> {

    private final SectionType<S> type;
    private final Class<E> entity;
    private final Supplier<E> create;
    private final String select;
    private final String delete;

    FieldsMapping(SectionType<S> type, Class<E> entity, Supplier<E> create) {
        this.type = type;
        this.entity = entity;
        this.create = create;
        String name = entity.getAnnotation(Entity.class).name();
        this.select = "select e from " + name + " e where e.planId = :plan";
        this.delete = "delete from " + name + " e where e.planId = :plan";
    }

    @Override
    public void load(PlanScopes plans, Map<UUID, S> sections) {
        plans.rows(entity, "", Map.of())
                .forEach(fields -> sections.computeIfPresent(fields.planId(), (id, section) -> fields.fill(section)));
    }

    @Override
    public Optional<Cells> cells() {
        return Optional.of(new Cells(entity, type, null));
    }

    @Override
    public void remove(PlanScope plan) {
        plan.entities().execute(delete, Map.of("plan", plan.id()));
    }

    @Override
    public void begin(PlanScope plan, S empty, S section) {
        if (isDifferent(empty, section)) {
            add(plan, section);
        }
    }

    private boolean isDifferent(S before, S after) {
        return type.fields().stream().anyMatch(field -> !Objects.equals(field.get(before), field.get(after)));
    }

    private void add(PlanScope plan, S section) {
        E fields = create.get();
        fields.create(plan, section);
        plan.entities().add(fields);
    }

    @Override
    public void save(PlanScope plan, S before, S after) {
        if (!isDifferent(before, after)) {
            return;
        }
        List<E> stored = plan.entities().editable(entity, select, Map.of("plan", plan.id()));
        if (stored.isEmpty()) {
            add(plan, after);
        } else {
            stored.get(0).take(after);
        }
    }
}
