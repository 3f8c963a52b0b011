package io.accountplanning.jpa;

import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.notification.Delivery;
import io.accountplanning.notification.DeliveryState;
import io.accountplanning.notification.Notification;
import io.accountplanning.notification.NotificationId;
import io.accountplanning.notification.NotificationKind;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link Notification}, and until when whom it is lent to. */
@Entity(name = "ApNotification")
@Table(name = "ap_notification")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by the provider
class NotificationEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    /** What makes it once in its tenant. */
    @Column(name = "notification_key")
    private String notificationKey;

    @Column(name = "kind")
    private String kind;

    @Column(name = "recipient_id")
    private String recipientId;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "content", length = Json.MAX_LENGTH)
    private String content;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "listed")
    private boolean listed;

    @Column(name = "read_at")
    private @Nullable OffsetDateTime readAt;

    /** How the delivery stands as a whole. */
    @Column(name = "state")
    private String state;

    @Column(name = "mail_state")
    private String mailState;

    @Column(name = "host_state")
    private String hostState;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "next_attempt_at")
    private @Nullable OffsetDateTime nextAttemptAt;

    @Column(name = "problem")
    private @Nullable String problem;

    @Column(name = "leased_until")
    private @Nullable OffsetDateTime leasedUntil;

    @Column(name = "claim_id")
    private UUID claimId = StoredValues.NIL;

    protected NotificationEntity() {}

    NotificationEntity(TenantId tenant, Notification notification) {
        id = notification.id().value();
        tenantId = tenant.value();
        notificationKey = notification.key();
        kind = notification.kind().name();
        recipientId = notification.recipient().value();
        planId = notification.content().plan() == null
                ? StoredValues.NIL
                : notification.content().plan().id().value();
        content = NotificationJson.write(notification.content());
        createdAt = StoredValues.moment(notification.createdAt());
        listed = notification.listed();
        readAt = notification.readAt() == null ? null : StoredValues.moment(notification.readAt());
        take(notification.delivery());
    }

    /** How the delivery stands since; ends the claim. */
    void take(Delivery delivery) {
        state = delivery.state().name();
        mailState = delivery.mail().name();
        hostState = delivery.host().name();
        attempts = delivery.attempts();
        nextAttemptAt = delivery.nextAttempt() == null ? null : StoredValues.moment(delivery.nextAttempt());
        problem = delivery.problem();
        leasedUntil = null;
        claimId = StoredValues.NIL;
    }

    Notification notification() {
        return new Notification(
                new NotificationId(id),
                NotificationKind.valueOf(kind),
                notificationKey,
                UserId.of(recipientId),
                NotificationJson.read(content),
                createdAt.toInstant(),
                listed,
                readAt == null ? null : readAt.toInstant(),
                new Delivery(
                        DeliveryState.valueOf(mailState),
                        DeliveryState.valueOf(hostState),
                        attempts,
                        nextAttemptAt == null ? null : nextAttemptAt.toInstant(),
                        problem));
    }
}
