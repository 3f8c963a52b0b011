package io.accountplanning.webhooks.delivery;

import io.accountplanning.event.EventId;
import io.accountplanning.webhooks.endpoint.EndpointId;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries of a tenant are meant; what is not said is not asked.
 *
 * @param event the event; null for any
 * @param endpoint the endpoint; null for any
 * @param type the event's type, such as {@code task.added}; null for any
 * @param states one of them; empty for any
 * @param from the first moment at which they may have been put on their way; null for any
 * @param until the first moment at which they may not any more; null for any
 */
public record DeliveryFilter(
        @Nullable EventId event,
        @Nullable EndpointId endpoint,
        @Nullable String type,
        Set<DeliveryState> states,
        @Nullable Instant from,
        @Nullable Instant until) {

    private static final DeliveryFilter ALL = new DeliveryFilter(null, null, null, Set.of(), null, null);

    public DeliveryFilter {
        states = Set.copyOf(states);
    }

    /** All of the tenant's. */
    public static DeliveryFilter all() {
        return ALL;
    }

    /** The one of that event to that endpoint. */
    public static DeliveryFilter of(EventId event, EndpointId endpoint) {
        return new DeliveryFilter(
                Objects.requireNonNull(event, "event"),
                Objects.requireNonNull(endpoint, "endpoint"),
                null,
                Set.of(),
                null,
                null);
    }

    /** Those of that event, to whatever endpoint: which receivers got it. */
    public static DeliveryFilter of(EventId event) {
        return new DeliveryFilter(Objects.requireNonNull(event, "event"), null, null, Set.of(), null, null);
    }

    /** Those to that endpoint. */
    public DeliveryFilter to(EndpointId wanted) {
        return new DeliveryFilter(event, Objects.requireNonNull(wanted, "endpoint"), type, states, from, until);
    }

    /** Those of events of that type. */
    public DeliveryFilter ofType(String wanted) {
        return new DeliveryFilter(event, endpoint, Objects.requireNonNull(wanted, "type"), states, from, until);
    }

    /** Those in one of these states. */
    public DeliveryFilter in(DeliveryState... wanted) {
        return new DeliveryFilter(event, endpoint, type, Set.of(wanted), from, until);
    }

    /** Those put on their way at the first moment or later, and before the second; null for an open end. */
    public DeliveryFilter between(@Nullable Instant first, @Nullable Instant end) {
        return new DeliveryFilter(event, endpoint, type, states, first, end);
    }

    /** Whether that delivery is meant, its tenant aside. */
    public boolean matches(Delivery delivery) {
        return (event == null || event.equals(delivery.event()))
                && (endpoint == null || endpoint.equals(delivery.endpoint()))
                && (type == null || type.equals(delivery.message().type()))
                && (states.isEmpty() || states.contains(delivery.state()))
                && (from == null || !delivery.createdAt().isBefore(from))
                && (until == null || delivery.createdAt().isBefore(until));
    }
}
