package io.accountplanning.inmemory;

import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.notification.Delivery;
import io.accountplanning.notification.DeliveryState;
import io.accountplanning.notification.Notification;
import io.accountplanning.notification.NotificationCursor;
import io.accountplanning.notification.NotificationId;
import io.accountplanning.notification.NotificationRepository;
import io.accountplanning.plan.PlanId;
import io.accountplanning.transaction.StaleVersionException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people are told, in memory. */
final class InMemoryNotificationRepository implements NotificationRepository {

    private static final Comparator<NotificationCursor> OLDEST_FIRST = Comparator.comparing(
                    NotificationCursor::createdAt)
            .thenComparing(cursor -> cursor.id().toString());

    private final TenantId tenant;
    private final Tables tables;

    InMemoryNotificationRepository(TenantId tenant, Tables tables) {
        this.tenant = tenant;
        this.tables = tables;
    }

    @Override
    public Map<String, Instant> known(Collection<String> keys) {
        Set<String> asked = new HashSet<>(keys);
        return all().filter(told -> asked.contains(told.key()))
                .collect(Collectors.toMap(Notification::key, Notification::createdAt));
    }

    @Override
    public void add(List<Notification> notifications) {
        for (Notification notification : notifications) {
            if (!known(Set.of(notification.key())).isEmpty()) {
                throw new StaleVersionException("the notification " + notification.key(), null);
            }
            put(notification, null);
        }
    }

    @Override
    public List<Notification> claim(int most, Instant now, Instant until) {
        List<Notification> due = told().filter(told -> isDue(told, now))
                .map(Tables.Told::notification)
                .sorted(Comparator.comparing(InMemoryNotificationRepository::due)
                        .thenComparing(notification -> notification.id().toString()))
                .limit(most)
                .toList();
        due.forEach(notification -> put(notification, until));
        return due;
    }

    private static boolean isDue(Tables.Told told, Instant now) {
        return told.notification().delivery().state() == DeliveryState.PENDING
                && !due(told.notification()).isAfter(now)
                && (told.claimedUntil() == null || !told.claimedUntil().isAfter(now));
    }

    private static Instant due(Notification notification) {
        return Objects.requireNonNullElse(notification.delivery().nextAttempt(), notification.createdAt());
    }

    @Override
    public boolean record(NotificationId id, Delivery after) {
        Tables.Told told = tables.notifications.get(id);
        if (told == null || !told.tenant().equals(tenant)) {
            return false;
        }
        Delivery before = told.notification().delivery();
        if (before.state() != DeliveryState.PENDING || before.attempts() != after.attempts() - 1) {
            return false;
        }
        put(told.notification().withDelivery(after), null);
        return true;
    }

    @Override
    public List<Notification> page(UserId recipient, boolean unreadOnly, @Nullable NotificationCursor after, int most) {
        return newestFirst(
                notification -> isListed(notification, recipient) && (!unreadOnly || notification.readAt() == null),
                after,
                most);
    }

    @Override
    public long unread(UserId recipient) {
        return unreadOf(recipient).count();
    }

    @Override
    public void markRead(UserId recipient, Collection<NotificationId> ids, Instant at) {
        unreadOf(recipient)
                .filter(notification -> ids.contains(notification.id()))
                .toList()
                .forEach(notification -> read(notification, at));
    }

    @Override
    public void markAllRead(UserId recipient, Instant at) {
        unreadOf(recipient).toList().forEach(notification -> read(notification, at));
    }

    private void read(Notification notification, Instant at) {
        Tables.Told told = Objects.requireNonNull(tables.notifications.get(notification.id()));
        put(notification.withReadAt(at), told.claimedUntil());
    }

    @Override
    public List<Notification> failed(@Nullable NotificationCursor after, int most) {
        return newestFirst(notification -> notification.delivery().state() == DeliveryState.FAILED, after, most);
    }

    @Override
    public void forget(PlanId plan) {
        all().filter(notification -> notification.content().plan() != null
                        && notification.content().plan().id().equals(plan))
                .toList()
                .forEach(notification -> tables.remove(tables.notifications, notification.id()));
    }

    private List<Notification> newestFirst(
            Predicate<Notification> wanted, @Nullable NotificationCursor after, int most) {
        return all().filter(wanted)
                .filter(notification -> after == null || OLDEST_FIRST.compare(notification.cursor(), after) < 0)
                .sorted(Comparator.comparing(Notification::cursor, OLDEST_FIRST.reversed()))
                .limit(most)
                .toList();
    }

    private Stream<Notification> unreadOf(UserId recipient) {
        return all().filter(notification -> isListed(notification, recipient) && notification.readAt() == null);
    }

    private static boolean isListed(Notification notification, UserId recipient) {
        return notification.listed() && notification.recipient().equals(recipient);
    }

    private Stream<Notification> all() {
        return told().map(Tables.Told::notification);
    }

    private Stream<Tables.Told> told() {
        return tables.notifications.values().stream()
                .filter(told -> told.tenant().equals(tenant));
    }

    private void put(Notification notification, @Nullable Instant claimedUntil) {
        tables.put(tables.notifications, notification.id(), new Tables.Told(tenant, notification, claimedUntil));
    }
}
