package io.accountplanning.plan;

import io.accountplanning.event.DomainEvent;
import io.accountplanning.event.EventId;
import io.accountplanning.permission.Actor;
import io.accountplanning.section.Stamp;
import io.accountplanning.table.Change;
import java.util.List;
import java.util.Objects;

/**
 * A change of a plan that was made: what sinks keep and listeners hear.
 *
 * @param plan the plan
 * @param section the key of the section that was edited
 * @param version the version that the section has since
 * @param actor who did it
 * @param stamp when
 * @param changes all that differs
 * @param events the events it consists of, each with its id; every change is in one of them
 */
public record RecordedChange(
        PlanId plan,
        String section,
        long version,
        Actor actor,
        Stamp stamp,
        List<Change> changes,
        List<Recorded> events) {

    /**
     * An event with its id.
     *
     * @param id the same wherever the event goes
     * @param event what happened
     */
    public record Recorded(EventId id, DomainEvent event) {

        public Recorded {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(event, "event");
        }
    }

    public RecordedChange {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(stamp, "stamp");
        changes = List.copyOf(changes);
        events = List.copyOf(events);
    }
}
