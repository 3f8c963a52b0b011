package io.accountplanning.jpa;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Table;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** The entity whose columns are the cells of this part, and the table that they are of. */
    default Optional<Cells> cells() {
        return Optional.empty();
    }

    /**
     * Columns that are cells.
     *
     * @param entity the class of the mapping
     * @param type the section
     * @param table its table; null for its fields
     */
    record Cells(
            Class<?> entity, SectionType<?> type, @Nullable Table<?> table) {}

    /** Takes this part away for good. */
    void remove(PlanScope plan);
}
