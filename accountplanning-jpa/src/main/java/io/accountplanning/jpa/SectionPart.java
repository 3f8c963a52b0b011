package io.accountplanning.jpa;

import io.accountplanning.section.PlanSection;
import java.util.Map;
import java.util.UUID;

/** How a part of a section is kept: its fields, or one of its tables. Holds nothing of a plan. */
interface SectionPart<S extends PlanSection> {

    /** Puts this part, as it is stored, into the sections of several plans; those of the others stay as they are. */
    void load(PlanScopes plans, Map<UUID, S> sections);

    /** Writes what differs in this part, with the next flush at the latest. */
    void save(PlanScope plan, S before, S after);

    /** Writes what a new plan begins with, with the next flush at the latest. */
    default void begin(PlanScope plan, S empty, S section) {
        save(plan, empty, section);
    }

    /** Takes this part away for good. */
    void remove(PlanScope plan);
}
