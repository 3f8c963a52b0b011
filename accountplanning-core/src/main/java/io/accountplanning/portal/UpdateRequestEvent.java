package io.accountplanning.portal;

import io.accountplanning.event.DomainEvent;
import io.accountplanning.table.Change;
import java.util.List;
import java.util.Objects;

/** What happens to the updates that clients ask for. */
public sealed interface UpdateRequestEvent extends DomainEvent {

    /** Which request. */
    UpdateRequest.Id request();

    /** A client asked for an update of a plan. */
    record Asked(UpdateRequest.Id request, List<Change> changes) implements UpdateRequestEvent {

        public Asked {
            Objects.requireNonNull(request, "request");
            changes = List.copyOf(changes);
        }

        @Override
        public String type() {
            return "update_request.asked";
        }
    }

    /** Somebody handled it. */
    record Handled(UpdateRequest.Id request, List<Change> changes) implements UpdateRequestEvent {

        public Handled {
            Objects.requireNonNull(request, "request");
            changes = List.copyOf(changes);
        }

        @Override
        public String type() {
            return "update_request.handled";
        }
    }
}
