package io.accountplanning.initiative;

import io.accountplanning.event.DomainEvent;
import io.accountplanning.table.Change;
import java.util.List;

/** What happens to the initiatives of a plan; further edits are {@code initiatives.edited}. */
public sealed interface InitiativeEvent extends DomainEvent {

    /** It became an opportunity of the host, of that id. */
    record Promoted(Initiative.Id initiative, String opportunity, List<Change> changes) implements InitiativeEvent {

        public Promoted {
            changes = List.copyOf(changes);
        }

        @Override
        public String type() {
            return "initiative.promoted";
        }
    }
}
