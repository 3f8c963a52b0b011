package io.accountplanning.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An attempt of a delivery that failed. Knows nothing of webhooks, which a host may not have. */
@Entity(name = "ApWebhookAttempt")
@Table(name = "ap_webhook_attempt")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by StoredDeliveries, or by the provider
class AttemptEntity {

    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "endpoint_id")
    String endpointId;

    @Column(name = "tenant_id")
    String tenantId;

    @Column(name = "attempted_at")
    OffsetDateTime attemptedAt;

    @Column(name = "took_micros")
    long tookMicros;

    @Column(name = "status")
    @Nullable
    Integer status;

    @Column(name = "problem")
    String problem;

    @Column(name = "response", length = Json.MAX_LENGTH)
    String response;

    protected AttemptEntity() {}
}
