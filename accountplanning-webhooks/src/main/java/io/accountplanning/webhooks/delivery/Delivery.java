package io.accountplanning.webhooks.delivery;

import io.accountplanning.event.EventId;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.endpoint.EndpointId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one endpoint. Event and endpoint identify it: there is never a second one.
 *
 * @param event the event
 * @param endpoint the endpoint
 * @param tenant whose event and endpoint it is
 * @param message what is posted
 * @param createdAt when it was put on its way
 * @param state where it stands
 * @param attempts how many attempts were made, since a replay if there was one, those that were refused before anything was sent included
 * @param nextAttemptAt when the next attempt is due; null unless it is pending
 * @param lastAttempt what came of the last attempt, be it before a replay; null before the first
 */
public record Delivery(
        EventId event,
        EndpointId endpoint,
        TenantId tenant,
        Message message,
        Instant createdAt,
        DeliveryState state,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Attempt lastAttempt) {

    public Delivery {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(state, "state");
        if ((state == DeliveryState.PENDING) != (nextAttemptAt != null) || (attempts > 0 && lastAttempt == null)) {
            throw new IllegalArgumentException("A delivery cannot be " + state + " after " + attempts
                    + " attempts with the next one at " + nextAttemptAt + " and the last one " + lastAttempt);
        }
    }

    /** A new delivery, due at once. */
    public static Delivery due(EventId event, EndpointId endpoint, TenantId tenant, Message message, Instant now) {
        return new Delivery(event, endpoint, tenant, message, now, DeliveryState.PENDING, 0, now, null);
    }

    /** The receiver took it. */
    public Delivery delivered(Attempt attempt) {
        return after(attempt, DeliveryState.DELIVERED, null);
    }

    /** The attempt failed; the next one is due at that moment. */
    public Delivery failed(Attempt attempt, Instant next) {
        return after(attempt, DeliveryState.PENDING, next);
    }

    /** The attempt failed, and it was the last. */
    public Delivery dead(Attempt attempt) {
        return after(attempt, DeliveryState.DEAD, null);
    }

    /** Its endpoint is paused: it waits, when it is pending. */
    public Delivery held() {
        return waiting(DeliveryState.PENDING, DeliveryState.HELD, null);
    }

    /** Its endpoint is resumed: it is due at that moment, when it is held. */
    public Delivery resumed(Instant now) {
        return waiting(DeliveryState.HELD, DeliveryState.PENDING, now);
    }

    /** It is pending and waits for another one, in order: it is due at that moment, if not later. */
    public Delivery notBefore(Instant moment) {
        return nextAttemptAt == null || !nextAttemptAt.isBefore(moment)
                ? this
                : new Delivery(event, endpoint, tenant, message, createdAt, state, attempts, moment, lastAttempt);
    }

    private Delivery waiting(DeliveryState from, DeliveryState to, @Nullable Instant next) {
        if (state != from) {
            throw new IllegalStateException(name() + " is " + state + ", not " + from);
        }
        return new Delivery(event, endpoint, tenant, message, createdAt, to, attempts, next, lastAttempt);
    }

    /** Once more from the beginning, when it has ended: the same event, the same payload. */
    public Delivery again(Instant now) {
        if (!state.hasEnded()) {
            throw new IllegalStateException(name() + " is under way");
        }
        return new Delivery(event, endpoint, tenant, message, createdAt, DeliveryState.PENDING, 0, now, lastAttempt);
    }

    private Delivery after(Attempt attempt, DeliveryState next, @Nullable Instant nextAttempt) {
        if (state != DeliveryState.PENDING) {
            throw new IllegalStateException(name() + " is " + state);
        }
        return new Delivery(event, endpoint, tenant, message, createdAt, next, attempts + 1, nextAttempt, attempt);
    }

    /** For people: which delivery it is, and what the host calls the change that it tells of. */
    public String name() {
        String correlation = message.correlation();
        String of = correlation == null ? "" : " (" + correlation + ")";
        return "The delivery of event " + event + of + " to endpoint " + endpoint;
    }
}
