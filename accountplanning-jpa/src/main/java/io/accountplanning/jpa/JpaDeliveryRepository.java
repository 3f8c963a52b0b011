package io.accountplanning.jpa;

import static io.accountplanning.jpa.StoredValues.moment;

import io.accountplanning.event.EventId;
import io.accountplanning.host.TenantId;
import io.accountplanning.transaction.StaleVersionException;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.DeliveryFilter;
import io.accountplanning.webhooks.delivery.DeliveryRepository;
import io.accountplanning.webhooks.delivery.DeliveryState;
import io.accountplanning.webhooks.endpoint.EndpointId;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The deliveries of webhooks in the table {@code ap_webhook_delivery}, for hosts that have {@code accountplanning-webhooks} too.
 * Each method runs a resource-local transaction of its own. Several nodes may work on it at once. Thread-safe.
 */
public final class JpaDeliveryRepository implements DeliveryRepository {

    private static final int ATTEMPTS = 20;
    private static final String DUE =
            "d.state = 'PENDING' and d.nextAttemptAt <= :now" + " and (d.leasedUntil is null or d.leasedUntil <= :now)";
    private static final String ENDED = "d.state <> 'PENDING' and d.createdAt < :before";
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

    @Override
    public void add(Collection<Delivery> deliveries) {
        retrying(() -> transactions.run(entities -> {
            Set<List<Object>> known = known(entities, deliveries);
            deliveries.stream()
                    .filter(delivery -> known.add(key(delivery)))
                    .forEach(delivery -> entities.add(StoredDeliveries.entity(delivery)));
            entities.flush();
            return known.size();
        }));
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
        UUID claim = UUID.randomUUID();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (retrying(
                    () -> transactions.run(entities -> mark(entities, claim, most, now, now.plus(lease), except)))) {
                break;
            }
        }
        return transactions.run(entities -> entities
                .list(
                        DeliveryEntity.class,
                        "select d from ApWebhookDelivery d where d.claimId = :claim order by d.nextAttemptAt, d.eventId",
                        Map.of("claim", claim))
                .stream()
                .map(StoredDeliveries::delivery)
                .toList());
    }

    /** False when others were faster with every delivery that was due. */
    private static boolean mark(
            Entities entities, UUID claim, int most, Instant now, Instant until, Set<EndpointId> except) {
        Map<String, Object> parameters = new HashMap<>(Map.of("now", moment(now)));
        if (!except.isEmpty()) {
            parameters.put("except", except.stream().map(EndpointId::value).toList());
        }
        List<Object[]> due = entities.values(
                Object[].class,
                "select d.eventId, d.endpointId from ApWebhookDelivery d where " + DUE
                        + (except.isEmpty() ? "" : " and d.endpointId not in :except")
                        + " order by d.nextAttemptAt, d.eventId",
                parameters,
                most);
        int marked = 0;
        for (Object[] key : due) {
            marked += entities.execute(
                    "update ApWebhookDelivery d set d.leasedUntil = :until, d.claimId = :claim"
                            + " where d.eventId = :event and d.endpointId = :endpoint and " + DUE,
                    Map.of(
                            "until",
                            moment(until),
                            "claim",
                            claim,
                            "event",
                            key[0],
                            "endpoint",
                            key[1],
                            "now",
                            moment(now)));
        }
        return due.isEmpty() || marked > 0;
    }

    @Override
    public boolean record(Delivery after) {
        return retrying(() -> transactions.run(entities -> {
            int mine = entities.execute(
                    "update ApWebhookDelivery d set d.attempts = :attempts where d.eventId = :event"
                            + " and d.endpointId = :endpoint and d.state = 'PENDING' and d.attempts = :before",
                    Map.of(
                            "attempts", after.attempts(),
                            "event", after.event().value(),
                            "endpoint", after.endpoint().value(),
                            "before", after.attempts() - 1));
            if (mine == 1) {
                entities.editable(DeliveryEntity.class, ONE, one(after.event(), after.endpoint()))
                        .forEach(entity -> StoredDeliveries.take(entity, after));
                entities.flush();
            }
            return mine == 1;
        }));
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
                        "select d from ApWebhookDelivery d where d.tenantId = :tenant and d.state = :dead"
                                + " order by d.lastAttemptAt desc, d.eventId",
                        Map.of("tenant", tenant.value(), "dead", DeliveryState.DEAD.name()),
                        most)
                .stream()
                .map(StoredDeliveries::delivery)
                .toList());
    }

    @Override
    public List<Delivery> list(TenantId tenant, DeliveryFilter filter, @Nullable Delivery after, int most) {
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
    public int replay(TenantId tenant, DeliveryFilter filter, Instant now) {
        DeliveryConditions conditions = new DeliveryConditions(tenant, filter);
        Map<String, Object> parameters = new HashMap<>(conditions.parameters());
        parameters.put("now", moment(now));
        parameters.put("noClaim", StoredValues.NIL);
        return retrying(() -> transactions.run(entities -> entities.execute(
                "update ApWebhookDelivery d set d.state = 'PENDING', d.attempts = 0, d.nextAttemptAt = :now,"
                        + " d.lastAttemptAt = null, d.lastStatus = null, d.lastProblem = null, d.lastResponse = null,"
                        + " d.leasedUntil = null, d.claimId = :noClaim" + conditions.where()
                        + " and d.state <> 'PENDING'",
                parameters)));
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
