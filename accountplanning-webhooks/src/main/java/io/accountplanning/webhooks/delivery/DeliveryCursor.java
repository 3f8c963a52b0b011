package io.accountplanning.webhooks.delivery;

import io.accountplanning.event.EventId;
import io.accountplanning.text.CursorText;
import io.accountplanning.webhooks.endpoint.EndpointId;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The last delivery of a page of the log: the next page starts right behind it, whatever was put on its way meanwhile.
 *
 * @param createdAt when it was put on its way
 * @param event its event
 * @param endpoint its endpoint
 */
public record DeliveryCursor(Instant createdAt, EventId event, EndpointId endpoint) {

    public DeliveryCursor {
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(endpoint, "endpoint");
    }

    /** The cursor behind that delivery. */
    public static DeliveryCursor behind(Delivery last) {
        return new DeliveryCursor(last.createdAt(), last.event(), last.endpoint());
    }

    /**
     * Reads what {@link #toString} gave.
     *
     * @throws io.accountplanning.error.InvalidException when it is something else
     */
    public static DeliveryCursor parse(String text) {
        return CursorText.parse(
                text,
                3,
                "a page of deliveries",
                parts -> new DeliveryCursor(
                        CursorText.moment(parts[0]), new EventId(UUID.fromString(parts[1])), EndpointId.of(parts[2])));
    }

    /** The cursor as text that fits into an address. */
    @Override
    public String toString() {
        return CursorText.of(createdAt, event, endpoint);
    }
}
