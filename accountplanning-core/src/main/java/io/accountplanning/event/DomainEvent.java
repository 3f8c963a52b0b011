package io.accountplanning.event;

import io.accountplanning.table.Change;
import java.util.List;

/** Something that happened to a plan, in the past tense. Each feature has its own events. */
public interface DomainEvent {

    /** The name outside the process: lower-case segments with full stops, such as {@code plan.status_changed}. Stable. */
    String type();

    /** What differs; empty when the type says it all. */
    List<Change> changes();
}
