package io.accountplanning.jpa;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How a section is kept: in parts. */
record SectionMapping<S extends PlanSection>(SectionType<S> type, List<SectionPart<S>> parts) {

    /** The sections of several plans, each of which has one. */
    Map<UUID, S> load(PlanScopes plans) {
        Map<UUID, S> sections = new HashMap<>();
        plans.ids().forEach(id -> sections.put(id, type.empty()));
        parts.forEach(part -> part.load(plans, sections));
        return sections;
    }

    List<SectionPart.Cells> cells() {
        return parts.stream().flatMap(part -> part.cells().stream()).toList();
    }

    void remove(PlanScope plan) {
        parts.forEach(part -> part.remove(plan));
    }

    /** Saves what new plans begin with. */
    void begin(Map<PlanScope, S> sections) {
        parts.forEach(part -> sections.forEach((plan, section) -> part.begin(plan, type.empty(), section)));
    }

    void save(PlanScope plan, S before, S after) {
        parts.forEach(part -> part.save(plan, before, after));
    }
}
