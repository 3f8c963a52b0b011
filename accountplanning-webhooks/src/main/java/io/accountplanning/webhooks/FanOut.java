package io.accountplanning.webhooks;

import io.accountplanning.event.OutboxMessage;
import io.accountplanning.event.OutboxQueue;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.portal.ClientEvents;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.DeliveryRepository;
import io.accountplanning.webhooks.delivery.Message;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EndpointId;
import io.accountplanning.webhooks.endpoint.EndpointRepository;
import io.accountplanning.webhooks.message.Payload;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes events from the outbox and puts them on their way to every endpoint that wants them. A message leaves the outbox
 * only after its deliveries are stored; should the process die in between, they are added again, which changes nothing.
 * An event that cannot be put on its way stays, and so do those of its plan behind it. Thread-safe.
 */
final class FanOut {

    private static final Logger LOG = LoggerFactory.getLogger(FanOut.class);
    private static final int BATCH = 200;
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final OutboxQueue outbox;
    private final EndpointRepository endpoints;
    private final DeliveryRepository deliveries;
    private final Clock clock;
    private final ClientEvents clientEvents;
    private final WebhookMetrics metrics;
    private final ReentrantLock turn = new ReentrantLock();

    FanOut(
            OutboxQueue outbox,
            EndpointRepository endpoints,
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

    /** An event and where it goes. */
    private record Wanted(OutboxMessage message, List<Delivery> deliveries) {}

    /**
     * A batch of events that left the outbox.
     *
     * @param events how many
     * @param endpoints where they go
     */
    record Batch(int events, Set<EndpointId> endpoints) {

        private static final Batch NONE = new Batch(0, Set.of());

        boolean isEmpty() {
            return events == 0;
        }
    }

    /** Fans out a batch, unless another thread of this process does: that would only wait for it. */
    Batch fanOutNext() {
        if (!turn.tryLock()) {
            return Batch.NONE;
        }
        try {
            return fanOutBatch();
        } finally {
            turn.unlock();
        }
    }

    private Batch fanOutBatch() {
        List<OutboxMessage> claimed = outbox.claim(BATCH, clock.instant(), LEASE);
        List<Wanted> wanted = wanted(claimed);
        List<Delivery> all =
                wanted.stream().flatMap(one -> one.deliveries().stream()).toList();
        if (!all.isEmpty()) {
            deliveries.add(all);
        }
        if (!wanted.isEmpty()) {
            outbox.done(wanted.stream().map(one -> one.message().id()).toList());
        }
        wanted.forEach(this::measure);
        return new Batch(wanted.size(), all.stream().map(Delivery::endpoint).collect(Collectors.toUnmodifiableSet()));
    }

    private List<Wanted> wanted(List<OutboxMessage> claimed) {
        Map<TenantId, List<Endpoint>> known = new HashMap<>();
        Set<UUID> left = new HashSet<>();
        List<Wanted> wanted = new ArrayList<>();
        for (OutboxMessage message : claimed) {
            if (!left.contains(message.plan())) {
                deliveriesOf(message, known)
                        .ifPresentOrElse(
                                found -> wanted.add(new Wanted(message, found)), () -> left.add(message.plan()));
            }
        }
        return wanted;
    }

    private Optional<List<Delivery>> deliveriesOf(OutboxMessage message, Map<TenantId, List<Endpoint>> known) {
        try {
            Instant now = clock.instant();
            return Optional.of(known.computeIfAbsent(message.tenant(), endpoints::of).stream()
                    .filter(endpoint -> endpoint.tenant().equals(message.tenant()))
                    .filter(endpoint -> endpoint.wants(message.type()))
                    .flatMap(endpoint -> seen(endpoint, message).map(seen -> delivery(endpoint, seen, now)).stream())
                    .toList());
        } catch (RuntimeException e) {
            LOG.error(
                    "Event {} ({}) stays in the outbox and is tried again after its lease",
                    message.id(),
                    message.correlation(),
                    e);
            return Optional.empty();
        }
    }

    private static Delivery delivery(Endpoint endpoint, OutboxMessage seen, Instant now) {
        Message message = new Message(
                seen.type(),
                endpoint.options().form().envelope().contentType(),
                Payload.of(seen, endpoint.options().form()),
                endpoint.options().inOrder() ? seen.plan() : null,
                seen.correlation());
        return Delivery.due(seen.id(), endpoint.id(), seen.tenant(), message, now);
    }

    private Optional<OutboxMessage> seen(Endpoint endpoint, OutboxMessage message) {
        ClientId client = endpoint.client();
        return client == null ? Optional.of(message) : clientEvents.seen(client, message);
    }

    private void measure(Wanted wanted) {
        OutboxMessage message = wanted.message();
        metrics.fannedOut(
                message.type(), wanted.deliveries().size(), Duration.between(message.occurredAt(), clock.instant()));
    }
}
