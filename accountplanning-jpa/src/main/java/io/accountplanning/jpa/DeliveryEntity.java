package io.accountplanning.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event on its way to one endpoint. Knows nothing of webhooks, which a host may not have. */
@Entity(name = "ApWebhookDelivery")
@Table(name = "ap_webhook_delivery")
@IdClass(DeliveryKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by StoredDeliveries, or by the provider
class DeliveryEntity {

    @Id
    @Column(name = "event_id")
    UUID eventId;

    @Id
    @Column(name = "endpoint_id")
    String endpointId;

    /** Counted by the database, in the order in which deliveries were added. */
    @Column(name = "sequence_number", insertable = false, updatable = false)
    @Nullable
    Long sequence;

    @Column(name = "tenant_id", updatable = false)
    String tenantId;

    @Column(name = "event_type", updatable = false)
    String eventType;

    @Column(name = "content_type", updatable = false)
    String contentType;

    @Column(name = "payload", length = Json.MAX_LENGTH, updatable = false)
    String payload;

    /** Text, because not every provider reads an id that is null. */
    @Column(name = "ordered_by", updatable = false)
    @Nullable
    String orderedBy;

    @Column(name = "correlation", updatable = false)
    @Nullable
    String correlation;

    @Column(name = "created_at", updatable = false)
    OffsetDateTime createdAt;

    @Column(name = "state")
    String state;

    @Column(name = "attempts")
    int attempts;

    @Column(name = "next_attempt_at")
    @Nullable
    OffsetDateTime nextAttemptAt;

    @Column(name = "last_attempt_at")
    @Nullable
    OffsetDateTime lastAttemptAt;

    @Column(name = "last_took_micros")
    @Nullable
    Long lastTookMicros;

    @Column(name = "last_status")
    @Nullable
    Integer lastStatus;

    @Column(name = "last_problem")
    @Nullable
    String lastProblem;

    @Column(name = "last_response", length = Json.MAX_LENGTH)
    @Nullable
    String lastResponse;

    @Column(name = "leased_until")
    @Nullable
    OffsetDateTime leasedUntil;

    protected DeliveryEntity() {}

    /** Only then it has a next attempt. */
    boolean isPending() {
        return nextAttemptAt != null;
    }

    /** Whether it is due at that moment and nobody's. */
    boolean isFree(OffsetDateTime now) {
        return nextAttemptAt != null
                && !nextAttemptAt.isAfter(now)
                && (leasedUntil == null || !leasedUntil.isAfter(now));
    }
}
