package io.accountplanning.section;

import io.accountplanning.event.DomainEvent;
import io.accountplanning.table.Change;
import java.util.List;

/** The telling events of a section's edits. */
@FunctionalInterface
public interface SectionEvents<S extends PlanSection> {

    /** The events of an edit; each carries those of the changes that it tells of. */
    List<? extends DomainEvent> between(S before, S after, List<Change> changes);
}
