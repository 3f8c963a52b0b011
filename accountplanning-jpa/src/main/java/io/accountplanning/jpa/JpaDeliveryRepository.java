package io.accountplanning.jpa;

import static io.accountplanning.jpa.StoredValues.moment;

import io.accountplanning.event.EventId;
import io.accountplanning.host.TenantId;
import io.accountplanning.transaction.StaleVersionException;
import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.DeliveryCursor;
import io.accountplanning.webhooks.delivery.DeliveryFilter;
import io.accountplanning.webhooks.delivery.DeliveryRepository;
import io.accountplanning.webhooks.endpoint.EndpointId;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The deliveries of webhooks in the table {@code ap_webhook_delivery}, for hosts that have {@code accountplanning-webhooks} too.
 * Each method runs a resource-local transaction of its own. Several nodes may work on it at once. Thread-safe.
 */
public final class JpaDeliveryRepository implements DeliveryRepository {

    private static final Logger LOG = LoggerFactory.getLogger(JpaDeliveryRepository.class);
    private static final int ATTEMPTS = 20;

    /** Only what is pending has a next attempt. */
    private static final String DUE = "d.nextAttemptAt <= :now"
            + " and (d.leasedUntil is null or d.leasedUntil <= :now) and (d.orderedBy is null or not exists"
            + " (select e.eventId from ApWebhookDelivery e where e.orderedBy = d.orderedBy and e.endpointId = d.endpointId"
            + " and e.sequence < d.sequence and e.state in ('PENDING', 'HELD')))";

    private static final String DUE_LONGEST = " order by d.nextAttemptAt, d.sequence";
    private static final String ENDED = "d.state <> 'PENDING' and d.createdAt < :before";
    private static final String OF_ENDPOINT = " where d.tenantId = :tenant and d.endpointId = :endpoint and d.state = ";
    private static final String OF_KEYS =
            "select d from ApWebhookDelivery d where d.endpointId = :endpoint and d.eventId in :events";
    private static final String ONE =
            "select d from ApWebhookDelivery d where d.eventId = :event and d.endpointId = :endpoint";

    private final OwnTransactions transactions;

    private JpaDeliveryRepository(OwnTransactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Deliveries in the database of that persistence unit.
     *
     * @throws io.accountplanning.error.AccountPlanningException when the persistence unit does not know the mapped classes
     */
    public static JpaDeliveryRepository of(EntityManagerFactory factory) {
        ManagedClasses.requireKnown(factory);
        return new JpaDeliveryRepository(new OwnTransactions(factory));
    }

    /** Mostly none is there already: that is found out by adding them. */
    @Override
    public void add(Collection<Delivery> deliveries) {
        try {
            transactions.run(entities -> add(entities, deliveries, new HashSet<>()));
        } catch (StaleVersionException e) {
            LOG.debug("Some of {} deliveries are there already; the others are added", deliveries.size(), e);
            retrying(() -> transactions.run(entities -> add(entities, deliveries, known(entities, deliveries))));
        }
    }

    private static int add(Entities entities, Collection<Delivery> deliveries, Set<List<Object>> known) {
        deliveries.stream().filter(delivery -> known.add(key(delivery))).forEach(delivery -> add(entities, delivery));
        return known.size();
    }

    private static void add(Entities entities, Delivery delivery) {
        DeliveryEntity entity = StoredDeliveries.entity(delivery);
        if (delivery.message().orderedBy() == null) {
            entities.add(entity);
        } else {
            entities.addInOrder(List.of(entity));
        }
    }

    private static Set<List<Object>> known(Entities entities, Collection<Delivery> deliveries) {
        List<UUID> events = deliveries.stream()
                .map(delivery -> delivery.event().value())
                .distinct()
                .toList();
        Set<List<Object>> known = new HashSet<>();
        for (List<UUID> ids : Chunks.of(events)) {
            entities.values(
                            Object[].class,
                            "select d.eventId, d.endpointId from ApWebhookDelivery d where d.eventId in :events",
                            Map.of("events", ids))
                    .forEach(row -> known.add(List.of(row)));
        }
        return known;
    }

    private static List<Object> key(Delivery delivery) {
        return List.of(delivery.event().value(), delivery.endpoint().value());
    }

    @Override
    public List<Delivery> claim(int most, Instant now, Duration lease, Set<EndpointId> except) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Optional<List<Delivery>> claimed = retrying(() -> transactions.run(entities -> longest(
                            entities, moment(now), except)
                    .map(endpoint ->
                            lease(entities, endpoint, free(entities, endpoint, most, moment(now)), now.plus(lease)))));
            if (claimed.isEmpty() || !claimed.get().isEmpty()) {
                return claimed.orElse(List.of());
            }
            // others were faster with all of it
        }
        return List.of();
    }

    /** The endpoint of what is due longest. */
    private static Optional<String> longest(Entities entities, OffsetDateTime now, Set<EndpointId> except) {
        Map<String, Object> parameters = new HashMap<>(Map.of("now", now));
        if (!except.isEmpty()) {
            parameters.put("except", except.stream().map(EndpointId::value).toList());
        }
        return entities
                .values(
                        String.class,
                        "select d.endpointId from ApWebhookDelivery d where " + DUE
                                + (except.isEmpty() ? "" : " and d.endpointId not in :except") + DUE_LONGEST,
                        parameters,
                        1)
                .stream()
                .findFirst();
    }

    /**
     * Chosen first and locked afterwards, because not every provider can lock the first so many; and locked by their keys alone, so that
     * the database has no choice of indexes. What became of them in between is seen once they are locked.
     */
    private static List<DeliveryEntity> free(Entities entities, String endpoint, int most, OffsetDateTime now) {
        List<UUID> events = entities.values(
                UUID.class,
                "select d.eventId from ApWebhookDelivery d where d.endpointId = :endpoint and " + DUE + DUE_LONGEST,
                Map.of("endpoint", endpoint, "now", now),
                most);
        return Chunks.of(events).stream()
                .flatMap(ids -> entities
                        .free(DeliveryEntity.class, OF_KEYS + DUE_LONGEST, Map.of("endpoint", endpoint, "events", ids))
                        .stream())
                .filter(entity -> entity.isFree(now))
                .toList();
    }

    private static List<Delivery> lease(Entities entities, String endpoint, List<DeliveryEntity> free, Instant until) {
        List<Delivery> claimed = free.stream().map(StoredDeliveries::delivery).toList();
        for (List<UUID> events : Chunks.of(events(claimed))) {
            entities.execute(
                    "update ApWebhookDelivery d set d.leasedUntil = :until where d.endpointId = :endpoint"
                            + " and d.eventId in :events",
                    Map.of("until", moment(until), "endpoint", endpoint, "events", events));
        }
        return claimed;
    }

    private static List<UUID> events(Collection<Delivery> deliveries) {
        return deliveries.stream().map(delivery -> delivery.event().value()).toList();
    }

    @Override
    public void giveBack(Collection<Delivery> claimed) {
        Map<List<Object>, List<Delivery>> alike = claimed.stream()
                .collect(Collectors.groupingBy(
                        delivery -> List.of(delivery.endpoint().value(), delivery.attempts())));
        retrying(() -> transactions.run(entities -> {
            alike.forEach((key, some) -> Chunks.of(events(some))
                    .forEach(events -> entities.execute(
                            "update ApWebhookDelivery d set d.leasedUntil = null where d.endpointId = :endpoint"
                                    + " and d.eventId in :events and d.state = 'PENDING' and d.attempts = :attempts",
                            Map.of("endpoint", key.get(0), "events", events, "attempts", key.get(1)))));
            return alike.size();
        }));
    }

    @Override
    public List<Delivery> record(Collection<Delivery> after) {
        Map<EndpointId, List<Delivery>> byEndpoint = after.stream().collect(Collectors.groupingBy(Delivery::endpoint));
        return retrying(() -> transactions.run(entities -> byEndpoint.entrySet().stream()
                .flatMap(one -> record(entities, one.getKey(), one.getValue()).stream())
                .toList()));
    }

    /** The rows are changed as entities, so that a host's batches carry them. */
    private static List<Delivery> record(Entities entities, EndpointId endpoint, List<Delivery> after) {
        Map<UUID, DeliveryEntity> pending = new HashMap<>();
        for (List<UUID> events : Chunks.of(events(after))) {
            entities
                    .locked(DeliveryEntity.class, OF_KEYS, Map.of("endpoint", endpoint.value(), "events", events))
                    .stream()
                    .filter(DeliveryEntity::isPending)
                    .forEach(entity -> pending.put(entity.eventId, entity));
        }
        List<Delivery> kept = new ArrayList<>();
        for (Delivery delivery : after) {
            DeliveryEntity entity = pending.get(delivery.event().value());
            if (entity != null && entity.attempts == delivery.attempts() - 1) {
                StoredDeliveries.takenBefore(entity).ifPresent(entities::add);
                StoredDeliveries.take(entity, delivery);
                kept.add(delivery);
            }
        }
        kept.stream().map(StoredDeliveries::failure).flatMap(Optional::stream).forEach(entities::add);
        entities.flush();
        kept.forEach(delivery -> putOffThoseBehind(entities, delivery, pending));
        return kept;
    }

    private static void putOffThoseBehind(Entities entities, Delivery tried, Map<UUID, DeliveryEntity> stored) {
        Instant next = tried.nextAttemptAt();
        UUID plan = tried.message().orderedBy();
        DeliveryEntity entity = stored.get(tried.event().value());
        if (next == null || plan == null || entity == null || entity.sequence == null) {
            return;
        }
        entities.execute(
                "update ApWebhookDelivery d set d.nextAttemptAt = :next where d.endpointId = :endpoint"
                        + " and d.orderedBy = :plan and d.sequence > :sequence and d.nextAttemptAt < :next",
                Map.of(
                        "next",
                        moment(next),
                        "endpoint",
                        entity.endpointId,
                        "plan",
                        plan.toString(),
                        "sequence",
                        entity.sequence));
    }

    @Override
    public List<Attempt> attempts(TenantId tenant, EventId event, EndpointId endpoint) {
        Map<String, Object> parameters = new HashMap<>(one(event, endpoint));
        parameters.put("tenant", tenant.value());
        Stream<Attempt> failed = transactions
                .run(entities -> entities.list(
                        AttemptEntity.class,
                        "select a from ApWebhookAttempt a where a.eventId = :event and a.endpointId = :endpoint"
                                + " and a.tenantId = :tenant order by a.attemptedAt, a.id",
                        parameters))
                .stream()
                .map(StoredDeliveries::attempt);
        Stream<Attempt> last = find(tenant, event, endpoint).map(Delivery::lastAttempt).stream();
        return Stream.concat(failed, last).distinct().toList();
    }

    @Override
    public int attemptedSince(TenantId tenant, EndpointId endpoint, Instant since) {
        return transactions
                .run(entities -> entities.values(
                        Long.class,
                        "select count(d) from ApWebhookDelivery d where d.tenantId = :tenant and d.endpointId = :endpoint"
                                + " and d.lastAttemptAt >= :since",
                        Map.of("tenant", tenant.value(), "endpoint", endpoint.value(), "since", moment(since))))
                .get(0)
                .intValue();
    }

    @Override
    public Optional<Delivery> find(TenantId tenant, EventId event, EndpointId endpoint) {
        Map<String, Object> parameters = new HashMap<>(one(event, endpoint));
        parameters.put("tenant", tenant.value());
        return transactions.run(
                entities -> entities.find(DeliveryEntity.class, ONE + " and d.tenantId = :tenant", parameters)
                        .map(StoredDeliveries::delivery));
    }

    private static Map<String, Object> one(EventId event, EndpointId endpoint) {
        return Map.of("event", event.value(), "endpoint", endpoint.value());
    }

    @Override
    public List<Delivery> dead(TenantId tenant, int most) {
        return transactions.run(entities -> entities
                .list(
                        DeliveryEntity.class,
                        "select d from ApWebhookDelivery d where d.tenantId = :tenant and d.state = 'DEAD'"
                                + " order by d.lastAttemptAt desc, d.eventId",
                        Map.of("tenant", tenant.value()),
                        most)
                .stream()
                .map(StoredDeliveries::delivery)
                .toList());
    }

    @Override
    public List<Delivery> list(TenantId tenant, DeliveryFilter filter, @Nullable DeliveryCursor after, int most) {
        DeliveryConditions conditions = new DeliveryConditions(tenant, filter);
        if (after != null) {
            conditions.behind(after);
        }
        return transactions.run(entities -> entities
                .list(
                        DeliveryEntity.class,
                        "select d from ApWebhookDelivery d" + conditions.where()
                                + " order by d.createdAt desc, d.eventId desc, d.endpointId desc",
                        conditions.parameters(),
                        most)
                .stream()
                .map(StoredDeliveries::delivery)
                .toList());
    }

    @Override
    public long count(TenantId tenant, DeliveryFilter filter) {
        DeliveryConditions conditions = new DeliveryConditions(tenant, filter);
        return transactions
                .run(entities -> entities.values(
                        Long.class,
                        "select count(d) from ApWebhookDelivery d" + conditions.where(),
                        conditions.parameters()))
                .get(0);
    }

    @Override
    public int replay(TenantId tenant, DeliveryFilter filter, Instant now) {
        DeliveryConditions conditions = new DeliveryConditions(tenant, filter);
        Map<String, Object> parameters = new HashMap<>(conditions.parameters());
        parameters.put("now", moment(now));
        return retrying(() -> transactions.run(entities -> entities.execute(
                "update ApWebhookDelivery d set d.state = 'PENDING', d.attempts = 0, d.nextAttemptAt = :now,"
                        + " d.leasedUntil = null" + conditions.where() + " and d.state in ('DELIVERED', 'DEAD')",
                parameters)));
    }

    @Override
    public void hold(TenantId tenant, EndpointId endpoint) {
        retrying(() -> transactions.run(entities -> entities.execute(
                "update ApWebhookDelivery d set d.state = 'HELD', d.nextAttemptAt = null, d.leasedUntil = null"
                        + OF_ENDPOINT + "'PENDING' and d.nextAttemptAt is not null",
                Map.of("tenant", tenant.value(), "endpoint", endpoint.value()))));
    }

    @Override
    public void resume(TenantId tenant, EndpointId endpoint, Instant now) {
        retrying(() -> transactions.run(entities -> entities.execute(
                "update ApWebhookDelivery d set d.state = 'PENDING', d.nextAttemptAt = :now" + OF_ENDPOINT + "'HELD'",
                Map.of("tenant", tenant.value(), "endpoint", endpoint.value(), "now", moment(now)))));
    }

    @Override
    public int removeEnded(Instant before, int most) {
        return retrying(() -> transactions.run(entities -> {
            List<UUID> events = entities.values(
                    UUID.class,
                    "select d.eventId from ApWebhookDelivery d where " + ENDED + " order by d.createdAt",
                    Map.of("before", moment(before)),
                    most);
            int removed = 0;
            for (List<UUID> ids : Chunks.of(events.stream().distinct().toList())) {
                removed += entities.execute(
                        "delete from ApWebhookDelivery d where d.eventId in :events and " + ENDED,
                        Map.of("events", ids, "before", moment(before)));
            }
            return removed;
        }));
    }

    /** Nodes that meet on a row get out of each other's way. */
    private static <T> T retrying(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (StaleVersionException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }
}
