package io.accountplanning.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A receiver of events. Knows nothing of webhooks, which a host may not have. */
@Entity(name = "ApWebhookEndpoint")
@Table(name = "ap_webhook_endpoint")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by StoredEndpoints, or by the provider
class EndpointEntity {

    @Id
    @Column(name = "endpoint_id")
    String endpointId;

    @Column(name = "tenant_id")
    String tenantId;

    @Column(name = "uri")
    String uri;

    @Column(name = "events", length = Json.MAX_LENGTH)
    String events;

    @Column(name = "secrets", length = Json.MAX_LENGTH)
    String secrets;

    @Column(name = "state")
    String state;

    @Column(name = "options", length = Json.MAX_LENGTH)
    String options;

    @Column(name = "client_id")
    @Nullable
    String clientId;

    @Column(name = "version")
    long version;

    protected EndpointEntity() {}
}
