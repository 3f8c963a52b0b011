package io.accountplanning.jpa;

import static io.accountplanning.jpa.StoredValues.moment;

import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.notification.Delivery;
import io.accountplanning.notification.DeliveryState;
import io.accountplanning.notification.Notification;
import io.accountplanning.notification.NotificationCursor;
import io.accountplanning.notification.NotificationId;
import io.accountplanning.notification.NotificationRepository;
import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people are told. A claim writes a mark of its own into the notifications that nobody else has claimed meanwhile, and takes those that
 * bear it: right on every database, without locks of one dialect.
 */
final class JpaNotificationRepository implements NotificationRepository {

    private static final String SELECT = "select n from ApNotification n where n.tenantId = :tenant";
    private static final String DUE = "n.state = '" + DeliveryState.PENDING.name()
            + "' and n.nextAttemptAt <= :now and (n.leasedUntil is null or n.leasedUntil <= :now)";
    private static final String OWN = " and n.recipientId = :recipient and n.listed = true";
    private static final String UNREAD = OWN + " and n.readAt is null";

    private final TenantId tenant;
    private final Entities entities;

    JpaNotificationRepository(TenantId tenant, Entities entities) {
        this.tenant = tenant;
        this.entities = entities;
    }

    private Map<String, Object> parameters(Map<String, ?> more) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("tenant", tenant.value());
        return parameters;
    }

    @Override
    public Map<String, Instant> known(Collection<String> keys) {
        Map<String, Instant> known = new HashMap<>();
        for (List<String> some : Chunks.of(keys)) {
            entities.values(
                            Object[].class,
                            "select n.notificationKey, n.createdAt from ApNotification n"
                                    + " where n.tenantId = :tenant and n.notificationKey in :keys",
                            parameters(Map.of("keys", some)))
                    .forEach(row -> known.put((String) row[0], ((OffsetDateTime) row[1]).toInstant()));
        }
        return known;
    }

    /** Of two who add the same key at once, one breaks the constraint on it. */
    @Override
    public void add(List<Notification> notifications) {
        notifications.forEach(notification -> entities.add(new NotificationEntity(tenant, notification)));
    }

    @Override
    public List<Notification> claim(int most, Instant now, Instant until) {
        UUID claim = UUID.randomUUID();
        List<UUID> due = entities.values(
                UUID.class,
                "select n.id from ApNotification n where n.tenantId = :tenant and " + DUE
                        + " order by n.nextAttemptAt, n.id",
                parameters(Map.of("now", moment(now))),
                most);
        for (List<UUID> ids : Chunks.of(due)) {
            entities.execute(
                    "update ApNotification n set n.leasedUntil = :until, n.claimId = :claim where n.id in :ids and "
                            + DUE,
                    Map.of("until", moment(until), "claim", claim, "ids", ids, "now", moment(now)));
        }
        return due.isEmpty()
                ? List.of()
                : notifications(
                        SELECT + " and n.claimId = :claim order by n.nextAttemptAt, n.id",
                        Map.of("claim", claim),
                        most);
    }

    @Override
    public boolean record(NotificationId id, Delivery after) {
        Map<String, Object> one = parameters(Map.of("id", id.value()));
        Map<String, Object> mine = new HashMap<>(one);
        mine.put("attempts", after.attempts());
        mine.put("before", after.attempts() - 1);
        int kept = entities.execute(
                "update ApNotification n set n.attempts = :attempts where n.id = :id and n.tenantId = :tenant"
                        + " and n.attempts = :before and n.state = '" + DeliveryState.PENDING.name() + "'",
                mine);
        if (kept == 1) {
            entities.editable(NotificationEntity.class, SELECT + " and n.id = :id", one)
                    .forEach(entity -> entity.take(after));
            entities.flush();
        }
        return kept == 1;
    }

    @Override
    public List<Notification> page(UserId recipient, boolean unreadOnly, @Nullable NotificationCursor after, int most) {
        return newestFirst(unreadOnly ? UNREAD : OWN, Map.of("recipient", recipient.value()), after, most);
    }

    @Override
    public long unread(UserId recipient) {
        return entities.values(
                        Long.class,
                        "select count(n.id) from ApNotification n where n.tenantId = :tenant" + UNREAD,
                        parameters(Map.of("recipient", recipient.value())))
                .get(0);
    }

    @Override
    public void markRead(UserId recipient, Collection<NotificationId> ids, Instant at) {
        for (List<UUID> some : Chunks.of(ids.stream().map(NotificationId::value).toList())) {
            markRead(" and n.id in :ids", Map.of("recipient", recipient.value(), "at", moment(at), "ids", some));
        }
    }

    @Override
    public void markAllRead(UserId recipient, Instant at) {
        markRead("", Map.of("recipient", recipient.value(), "at", moment(at)));
    }

    private void markRead(String which, Map<String, ?> parameters) {
        entities.execute(
                "update ApNotification n set n.readAt = :at where n.tenantId = :tenant" + UNREAD + which,
                parameters(parameters));
    }

    @Override
    public List<Notification> failed(@Nullable NotificationCursor after, int most) {
        return newestFirst(" and n.state = :failed", Map.of("failed", DeliveryState.FAILED.name()), after, most);
    }

    private List<Notification> newestFirst(
            String condition, Map<String, ?> values, @Nullable NotificationCursor after, int most) {
        Map<String, Object> parameters = new HashMap<>(values);
        String behind = "";
        if (after != null) {
            behind = " and n.createdAt <= :last and (n.createdAt < :last or n.id < :lastId)";
            parameters.put("last", moment(after.createdAt()));
            parameters.put("lastId", after.id().value());
        }
        return notifications(SELECT + condition + behind + " order by n.createdAt desc, n.id desc", parameters, most);
    }

    private List<Notification> notifications(String jpql, Map<String, ?> parameters, int most) {
        return entities.list(NotificationEntity.class, jpql, parameters(parameters), most).stream()
                .map(NotificationEntity::notification)
                .toList();
    }

    @Override
    public void forget(PlanId plan) {
        entities.execute(
                "delete from ApNotification n where n.tenantId = :tenant and n.planId = :plan",
                parameters(Map.of("plan", plan.value())));
    }
}
