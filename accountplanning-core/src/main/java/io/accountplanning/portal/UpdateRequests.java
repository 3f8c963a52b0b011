package io.accountplanning.portal;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import io.accountplanning.event.DomainEvent;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.table.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The updates of a plan that its client asked for, the earliest first; handled ones stay. Immutable.
 *
 * @param requests all of them
 */
public record UpdateRequests(List<UpdateRequest> requests) implements PlanSection {

    /** None yet. */
    public static final UpdateRequests EMPTY = new UpdateRequests(List.of());

    /** The section type: key {@code updateRequests}; internal, since clients read theirs in the portal. */
    public static final SectionType<UpdateRequests> SECTION = SectionType.of(
                    "updateRequests", UpdateRequests.class, EMPTY)
            .table(UpdateRequest.TABLE)
            .rules(UpdateRequests::check)
            .events(UpdateRequests::events)
            .managedBy("portal.requestUpdate(...) and plan.updateRequests().handle(...)")
            .bookkeeping()
            .internal()
            .build();

    public UpdateRequests {
        requests = List.copyOf(requests);
    }

    /** Those that nobody has handled yet. */
    public List<UpdateRequest> open() {
        return requests.stream().filter(UpdateRequest::isOpen).toList();
    }

    /** @param most how many may be open at once */
    UpdateRequests asked(String message, Stamp by, int most) {
        if (open().size() >= most) {
            throw InvalidException.of(
                    "requests",
                    open().size() + " are open in this plan already; wait until one of them is handled",
                    message);
        }
        return new UpdateRequests(Stream.concat(requests.stream(), Stream.of(UpdateRequest.of(message, by)))
                .toList());
    }

    UpdateRequests handled(UpdateRequest.Id id, @Nullable String reply, Stamp by) {
        UpdateRequest request = requests.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("update request", id.value()));
        if (!request.isOpen()) {
            throw InvalidException.of(
                    "request",
                    "was handled already, by " + request.handledBy() + " at " + request.handledAt(),
                    id.value());
        }
        return new UpdateRequests(requests.stream()
                .map(one -> one.id().equals(id) ? one.handled(reply, by) : one)
                .toList());
    }

    private static List<Violation> check(UpdateRequests section) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < section.requests.size(); i++) {
            UpdateRequest request = section.requests.get(i);
            if ((request.handledBy() == null) != (request.handledAt() == null)) {
                violations.add(new Violation(
                        "requests[" + (i + 1) + "].handledBy",
                        "is known when and only when it is known when it was handled",
                        Objects.toString(request.handledBy(), null)));
            }
        }
        return violations;
    }

    private static List<DomainEvent> events(UpdateRequests before, UpdateRequests after, List<Change> changes) {
        List<DomainEvent> events = new ArrayList<>();
        for (Change change : changes) {
            UpdateRequest.Id id = new UpdateRequest.Id(UUID.fromString(Objects.requireNonNull(change.row())));
            if (change.kind() == Change.Kind.ADDED) {
                events.add(new UpdateRequestEvent.Asked(id, List.of(change)));
            } else if (change.kind() == Change.Kind.CHANGED) {
                events.add(new UpdateRequestEvent.Handled(id, List.of(change)));
            }
        }
        return events;
    }
}
