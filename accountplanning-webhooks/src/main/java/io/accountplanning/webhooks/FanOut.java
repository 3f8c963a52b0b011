package io.accountplanning.webhooks;

import io.accountplanning.event.EventId;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.event.OutboxQueue;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.DeliveryRepository;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.Endpoints;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes events from the outbox and makes a delivery for each endpoint that wants them. When it breaks off in the middle,
 * the event is claimed again and the deliveries that are there already are passed over. Thread-safe.
 */
final class FanOut {

    private static final Logger LOG = LoggerFactory.getLogger(FanOut.class);
    private static final int BATCH = 100;
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final OutboxQueue outbox;
    private final Endpoints endpoints;
    private final DeliveryRepository deliveries;
    private final Clock clock;

    FanOut(OutboxQueue outbox, Endpoints endpoints, DeliveryRepository deliveries, Clock clock) {
        this.outbox = outbox;
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Puts a batch of events on their way. @return whether there may be more */
    boolean fanOutNext() {
        List<OutboxMessage> claimed = outbox.claim(BATCH, clock.instant(), LEASE);
        List<EventId> done = new ArrayList<>();
        for (OutboxMessage message : claimed) {
            if (fanOut(message)) {
                done.add(message.id());
            }
        }
        if (!done.isEmpty()) {
            outbox.done(done);
        }
        return claimed.size() == BATCH;
    }

    private boolean fanOut(OutboxMessage message) {
        try {
            List<Delivery> wanted = deliveriesOf(message);
            if (!wanted.isEmpty()) {
                deliveries.add(wanted);
            }
            return true;
        } catch (RuntimeException e) {
            LOG.error("Event {} stays in the outbox and is tried again after its lease", message.id(), e);
            return false;
        }
    }

    private List<Delivery> deliveriesOf(OutboxMessage message) {
        List<Endpoint> wanting = endpoints.of(message.tenant()).stream()
                .filter(endpoint -> endpoint.tenant().equals(message.tenant()))
                .filter(endpoint -> endpoint.wants(message.type()))
                .toList();
        if (wanting.isEmpty()) {
            return List.of();
        }
        String payload = Payload.of(message);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return wanting.stream()
                .map(endpoint ->
                        Delivery.due(message.id(), endpoint.id(), message.tenant(), message.type(), payload, now))
                .toList();
    }
}
