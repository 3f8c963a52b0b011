package io.accountplanning.jpa;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.util.List;

/** How a section is kept: in parts. */
record SectionMapping<S extends PlanSection>(SectionType<S> type, List<SectionPart<S>> parts) {

    S load(PlanScope plan) {
        S section = type.empty();
        for (SectionPart<S> part : parts) {
            section = part.load(plan, section);
        }
        return section;
    }

    void remove(PlanScope plan) {
        parts.forEach(part -> part.remove(plan));
    }

    /** Saves what a new plan begins with. */
    void begin(PlanScope plan, S section) {
        parts.forEach(part -> part.begin(plan, type.empty(), section));
    }

    void save(PlanScope plan, S before, S after) {
        parts.forEach(part -> part.save(plan, before, after));
    }
}
