package io.accountplanning.webhooks.delivery;

import io.accountplanning.event.EventId;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.endpoint.EndpointId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deliveries in memory: all of them are kept until the process ends and lost then. For trying things out and for tests. */
public final class InMemoryDeliveryRepository implements DeliveryRepository {

    private static final Comparator<Delivery> NEWEST_FIRST = Comparator.comparing(Delivery::createdAt)
            .thenComparing(delivery -> delivery.event().toString())
            .thenComparing(delivery -> delivery.endpoint().value())
            .reversed();

    private record Key(EventId event, EndpointId endpoint) {}

    private record Stored(Delivery delivery, @Nullable Instant leasedUntil) {

        boolean isDue(Instant now) {
            Instant next = delivery.nextAttemptAt();
            return next != null && !next.isAfter(now) && (leasedUntil == null || !leasedUntil.isAfter(now));
        }
    }

    private final Map<Key, Stored> stored = new LinkedHashMap<>();

    /** No deliveries yet. */
    public InMemoryDeliveryRepository() {}

    @Override
    public synchronized void add(Collection<Delivery> deliveries) {
        deliveries.forEach(delivery -> stored.putIfAbsent(key(delivery), new Stored(delivery, null)));
    }

    @Override
    public synchronized List<Delivery> claim(int most, Instant now, Duration lease, Set<EndpointId> except) {
        List<Delivery> claimed = stored.values().stream()
                .filter(one -> one.isDue(now))
                .map(Stored::delivery)
                .filter(delivery -> !except.contains(delivery.endpoint()))
                .sorted(Comparator.comparing(delivery -> Objects.requireNonNull(delivery.nextAttemptAt())))
                .limit(most)
                .toList();
        claimed.forEach(delivery -> stored.put(key(delivery), new Stored(delivery, now.plus(lease))));
        return claimed;
    }

    @Override
    public synchronized boolean record(Delivery after) {
        Stored before = stored.get(key(after));
        if (before == null
                || before.delivery().state() != DeliveryState.PENDING
                || before.delivery().attempts() != after.attempts() - 1) {
            return false;
        }
        stored.put(key(after), new Stored(after, null));
        return true;
    }

    @Override
    public synchronized Optional<Delivery> find(TenantId tenant, EventId event, EndpointId endpoint) {
        return Optional.ofNullable(stored.get(new Key(event, endpoint)))
                .map(Stored::delivery)
                .filter(delivery -> delivery.tenant().equals(tenant));
    }

    @Override
    public synchronized List<Delivery> dead(TenantId tenant, int most) {
        return stored.values().stream()
                .map(Stored::delivery)
                .filter(delivery -> delivery.tenant().equals(tenant) && delivery.state() == DeliveryState.DEAD)
                .sorted(Comparator.comparing(InMemoryDeliveryRepository::lastAttemptAt)
                        .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Delivery> list(
            TenantId tenant, DeliveryFilter filter, @Nullable Delivery after, int most) {
        return matching(tenant, filter)
                .filter(delivery -> after == null || NEWEST_FIRST.compare(delivery, after) > 0)
                .sorted(NEWEST_FIRST)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized int replay(TenantId tenant, DeliveryFilter filter, Instant now) {
        List<Delivery> ended = matching(tenant, filter)
                .filter(delivery -> delivery.state() != DeliveryState.PENDING)
                .toList();
        ended.forEach(delivery -> stored.put(key(delivery), new Stored(delivery.again(now), null)));
        return ended.size();
    }

    @Override
    public synchronized int removeEnded(Instant before, int most) {
        List<Key> ended = stored.values().stream()
                .map(Stored::delivery)
                .filter(delivery -> delivery.state() != DeliveryState.PENDING
                        && delivery.createdAt().isBefore(before))
                .limit(most)
                .map(InMemoryDeliveryRepository::key)
                .toList();
        ended.forEach(stored::remove);
        return ended.size();
    }

    private Stream<Delivery> matching(TenantId tenant, DeliveryFilter filter) {
        return stored.values().stream()
                .map(Stored::delivery)
                .filter(delivery -> delivery.tenant().equals(tenant) && filter.matches(delivery));
    }

    private static Instant lastAttemptAt(Delivery delivery) {
        return Objects.requireNonNull(delivery.lastAttempt()).at();
    }

    private static Key key(Delivery delivery) {
        return new Key(delivery.event(), delivery.endpoint());
    }
}
