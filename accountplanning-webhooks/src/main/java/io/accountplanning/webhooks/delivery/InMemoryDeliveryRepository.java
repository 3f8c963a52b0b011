package io.accountplanning.webhooks.delivery;

import io.accountplanning.event.EventId;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.endpoint.EndpointId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deliveries in memory: all of them are kept until the process ends and lost then. For trying things out and for tests. */
public final class InMemoryDeliveryRepository implements DeliveryRepository {

    private static final Comparator<DeliveryCursor> NEWEST_FIRST = Comparator.comparing(DeliveryCursor::createdAt)
            .thenComparing(cursor -> cursor.event().toString())
            .thenComparing(cursor -> cursor.endpoint().value())
            .reversed();

    private record Key(EventId event, EndpointId endpoint) {}

    private record Turn(EndpointId endpoint, UUID plan) {}

    private record Stored(Delivery delivery, @Nullable Instant leasedUntil, List<Attempt> earlier) {

        boolean isDue(Instant now) {
            Instant next = delivery.nextAttemptAt();
            return next != null && !next.isAfter(now) && (leasedUntil == null || !leasedUntil.isAfter(now));
        }

        Stored with(Delivery changed) {
            return new Stored(changed, null, earlier);
        }

        Stored notBefore(Instant moment) {
            return new Stored(delivery.notBefore(moment), leasedUntil, earlier);
        }

        Stored leased(Instant until) {
            return new Stored(delivery, until, earlier);
        }

        Stored after(Delivery attempted) {
            Stream<Attempt> before = Stream.ofNullable(delivery.lastAttempt());
            return new Stored(
                    attempted, null, Stream.concat(earlier.stream(), before).toList());
        }
    }

    private final Map<Key, Stored> stored = new LinkedHashMap<>(); // in the order in which they were added

    /** No deliveries yet. */
    public InMemoryDeliveryRepository() {}

    @Override
    public synchronized void add(Collection<Delivery> deliveries) {
        deliveries.forEach(delivery -> stored.putIfAbsent(key(delivery), new Stored(delivery, null, List.of())));
    }

    @Override
    public synchronized List<Delivery> claim(int most, Instant now, Duration lease, Set<EndpointId> except) {
        List<Delivery> due = due(now).stream()
                .filter(delivery -> !except.contains(delivery.endpoint()))
                .sorted(Comparator.comparing(delivery -> Objects.requireNonNull(delivery.nextAttemptAt())))
                .toList();
        List<Delivery> claimed = due.stream()
                .filter(delivery -> delivery.endpoint().equals(due.get(0).endpoint()))
                .limit(most)
                .toList();
        claimed.forEach(delivery -> change(delivery, one -> one.leased(now.plus(lease))));
        return claimed;
    }

    private List<Delivery> due(Instant now) {
        Set<Turn> taken = new HashSet<>();
        List<Delivery> due = new ArrayList<>();
        for (Stored one : stored.values()) {
            Delivery delivery = one.delivery();
            UUID plan = delivery.message().orderedBy();
            boolean first =
                    plan == null || delivery.state().hasEnded() || taken.add(new Turn(delivery.endpoint(), plan));
            if (first && one.isDue(now)) {
                due.add(delivery);
            }
        }
        return due;
    }

    @Override
    public synchronized void giveBack(Collection<Delivery> claimed) {
        claimed.stream()
                .filter(delivery -> isPendingAfter(delivery, delivery.attempts()))
                .forEach(delivery -> change(delivery, one -> one.with(one.delivery())));
    }

    @Override
    public synchronized List<Delivery> record(Collection<Delivery> after) {
        List<Delivery> kept = after.stream()
                .filter(delivery -> isPendingAfter(delivery, delivery.attempts() - 1))
                .toList();
        kept.forEach(delivery -> change(delivery, one -> one.after(delivery)));
        kept.forEach(this::putOffThoseBehind);
        return kept;
    }

    private void putOffThoseBehind(Delivery delivery) {
        Instant next = delivery.nextAttemptAt();
        UUID plan = delivery.message().orderedBy();
        if (next != null && plan != null) {
            stored.values().stream()
                    .map(Stored::delivery)
                    .dropWhile(one -> !key(one).equals(key(delivery)))
                    .filter(one -> one.endpoint().equals(delivery.endpoint()))
                    .filter(one -> plan.equals(one.message().orderedBy()))
                    .toList()
                    .forEach(one -> change(one, before -> before.notBefore(next)));
        }
    }

    private boolean isPendingAfter(Delivery delivery, int attempts) {
        Stored before = stored.get(key(delivery));
        return before != null
                && before.delivery().state() == DeliveryState.PENDING
                && before.delivery().attempts() == attempts;
    }

    @Override
    public synchronized Optional<Delivery> find(TenantId tenant, EventId event, EndpointId endpoint) {
        return stored(tenant, event, endpoint).map(Stored::delivery);
    }

    @Override
    public synchronized List<Attempt> attempts(TenantId tenant, EventId event, EndpointId endpoint) {
        return stored(tenant, event, endpoint).stream()
                .flatMap(one -> Stream.concat(
                        one.earlier().stream(), Stream.ofNullable(one.delivery().lastAttempt())))
                .toList();
    }

    private Optional<Stored> stored(TenantId tenant, EventId event, EndpointId endpoint) {
        return Optional.ofNullable(stored.get(new Key(event, endpoint)))
                .filter(one -> one.delivery().tenant().equals(tenant));
    }

    @Override
    public synchronized int attemptedSince(TenantId tenant, EndpointId endpoint, Instant since) {
        return (int) matching(tenant, DeliveryFilter.all().to(endpoint))
                .map(Delivery::lastAttempt)
                .filter(last -> last != null && !last.at().isBefore(since))
                .count();
    }

    @Override
    public synchronized List<Delivery> dead(TenantId tenant, int most) {
        return matching(tenant, DeliveryFilter.all().in(DeliveryState.DEAD))
                .sorted(Comparator.comparing(InMemoryDeliveryRepository::lastAttemptAt)
                        .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Delivery> list(
            TenantId tenant, DeliveryFilter filter, @Nullable DeliveryCursor after, int most) {
        return matching(tenant, filter)
                .filter(delivery -> after == null || NEWEST_FIRST.compare(DeliveryCursor.behind(delivery), after) > 0)
                .sorted(Comparator.comparing(DeliveryCursor::behind, NEWEST_FIRST))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized long count(TenantId tenant, DeliveryFilter filter) {
        return matching(tenant, filter).count();
    }

    @Override
    public synchronized int replay(TenantId tenant, DeliveryFilter filter, Instant now) {
        return change(tenant, filter, DeliveryState::hasEnded, delivery -> delivery.again(now));
    }

    @Override
    public synchronized void hold(TenantId tenant, EndpointId endpoint) {
        change(tenant, DeliveryFilter.all().to(endpoint), DeliveryState.PENDING::equals, Delivery::held);
    }

    @Override
    public synchronized void resume(TenantId tenant, EndpointId endpoint, Instant now) {
        change(
                tenant,
                DeliveryFilter.all().to(endpoint),
                DeliveryState.HELD::equals,
                delivery -> delivery.resumed(now));
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

    private int change(
            TenantId tenant, DeliveryFilter filter, Predicate<DeliveryState> from, UnaryOperator<Delivery> change) {
        List<Delivery> changed = matching(tenant, filter)
                .filter(delivery -> from.test(delivery.state()))
                .toList();
        changed.forEach(delivery -> change(delivery, one -> one.with(change.apply(delivery))));
        return changed.size();
    }

    private void change(Delivery delivery, UnaryOperator<Stored> change) {
        stored.computeIfPresent(key(delivery), (key, one) -> change.apply(one));
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
