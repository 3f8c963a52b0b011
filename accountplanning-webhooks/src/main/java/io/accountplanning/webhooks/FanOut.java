package io.accountplanning.webhooks;

import io.accountplanning.event.EventId;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.event.OutboxQueue;
import io.accountplanning.host.ClientId;
import io.accountplanning.portal.ClientEvents;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.DeliveryRepository;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.Endpoints;
import io.accountplanning.webhooks.message.Payload;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final ClientEvents clientEvents;
    private final WebhookMetrics metrics;

    FanOut(
            OutboxQueue outbox,
            Endpoints endpoints,
            DeliveryRepository deliveries,
            Clock clock,
            ClientEvents clientEvents,
            WebhookMetrics metrics) {
        this.outbox = outbox;
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.clock = clock;
        this.clientEvents = clientEvents;
        this.metrics = metrics;
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
            metrics.fannedOut(message.type(), wanted.size(), Duration.between(message.occurredAt(), clock.instant()));
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
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return wanting.stream()
                .flatMap(endpoint -> seen(endpoint, message)
                        .map(seen -> Delivery.due(
                                seen.id(),
                                endpoint.id(),
                                seen.tenant(),
                                seen.type(),
                                endpoint.form().envelope().contentType(),
                                Payload.of(seen, endpoint.form()),
                                now))
                        .stream())
                .toList();
    }

    private Optional<OutboxMessage> seen(Endpoint endpoint, OutboxMessage message) {
        ClientId client = endpoint.client();
        return client == null ? Optional.of(message) : clientEvents.seen(client, message);
    }
}
