package io.accountplanning.inmemory;

import io.accountplanning.host.UserId;
import io.accountplanning.notification.Delivery;
import io.accountplanning.notification.Notification;
import io.accountplanning.notification.NotificationCursor;
import io.accountplanning.notification.NotificationId;
import io.accountplanning.notification.NotificationRepository;
import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notifications that are agreed to and forgotten. */
final class NoNotifications implements NotificationRepository {

    @Override
    public Map<String, Instant> known(Collection<String> keys) {
        return Map.of();
    }

    @Override
    public void add(List<Notification> notifications) {}

    @Override
    public List<Notification> claim(int most, Instant now, Instant until) {
        return List.of();
    }

    @Override
    public boolean record(NotificationId id, Delivery after) {
        return false;
    }

    @Override
    public List<Notification> page(UserId recipient, boolean unreadOnly, @Nullable NotificationCursor after, int most) {
        return List.of();
    }

    @Override
    public long unread(UserId recipient) {
        return 0;
    }

    @Override
    public void markRead(UserId recipient, Collection<NotificationId> ids, Instant at) {}

    @Override
    public void markAllRead(UserId recipient, Instant at) {}

    @Override
    public List<Notification> failed(@Nullable NotificationCursor after, int most) {
        return List.of();
    }

    @Override
    public void forget(PlanId plan) {}
}
