package io.accountplanning.jpa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EndpointId;
import io.accountplanning.webhooks.endpoint.EndpointOptions;
import io.accountplanning.webhooks.endpoint.EndpointState;
import io.accountplanning.webhooks.endpoint.EventFilter;
import io.accountplanning.webhooks.endpoint.RateLimit;
import io.accountplanning.webhooks.endpoint.SecretProtection;
import io.accountplanning.webhooks.message.MessageForm;
import io.accountplanning.webhooks.signature.SigningKey;
import io.accountplanning.webhooks.signature.SigningSecrets;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Endpoints as they stand in their table. What must not be read there, keys and headers, goes through the protection together. */
final class StoredEndpoints {

    private final SecretProtection protection;

    StoredEndpoints(SecretProtection protection) {
        this.protection = protection;
    }

    EndpointEntity entity(Endpoint endpoint) {
        EndpointEntity entity = new EndpointEntity();
        entity.endpointId = endpoint.id().value();
        entity.tenantId = endpoint.tenant().value();
        take(entity, endpoint);
        return entity;
    }

    /** What a change changes. */
    void take(EndpointEntity entity, Endpoint endpoint) {
        entity.uri = endpoint.uri().toString();
        entity.events = events(endpoint.events());
        entity.secrets = protection.protect(Json.write(secrets(endpoint)));
        entity.state = endpoint.state().name();
        entity.options = Json.write(options(endpoint.options()));
        entity.clientId = endpoint.client() == null ? null : endpoint.client().value();
        entity.version = endpoint.version();
    }

    Endpoint endpoint(EndpointEntity entity) {
        JsonNode secrets = Json.read(protection.reveal(entity.secrets));
        return new Endpoint(
                EndpointId.of(entity.endpointId),
                TenantId.of(entity.tenantId),
                URI.create(entity.uri),
                StreamSupport.stream(Json.read(entity.events).spliterator(), false)
                        .map(pattern -> EventFilter.of(pattern.textValue()))
                        .toList(),
                secrets(secrets),
                EndpointState.valueOf(entity.state),
                options(Json.read(entity.options), secrets.path("headers")),
                entity.clientId == null ? null : ClientId.of(entity.clientId),
                entity.version);
    }

    private static String events(List<EventFilter> events) {
        ArrayNode patterns = Json.object().putArray("events");
        events.forEach(filter -> patterns.add(filter.pattern()));
        return Json.write(patterns);
    }

    private static ObjectNode secrets(Endpoint endpoint) {
        SigningSecrets secrets = endpoint.secrets();
        ObjectNode stored = Json.object().put("current", secrets.current().reveal());
        if (secrets.previous() != null && secrets.previousUntil() != null) {
            stored.put("previous", secrets.previous().reveal())
                    .put("previousUntil", secrets.previousUntil().toString());
        }
        ObjectNode headers = stored.putObject("headers");
        endpoint.options().headers().forEach(headers::put);
        return stored;
    }

    private static SigningSecrets secrets(JsonNode stored) {
        String previous = Json.text(stored, "previous");
        String until = Json.text(stored, "previousUntil");
        return new SigningSecrets(
                SigningKey.of(stored.path("current").textValue()),
                previous == null ? null : SigningKey.of(previous),
                until == null ? null : Instant.parse(until));
    }

    private static ObjectNode options(EndpointOptions options) {
        ObjectNode stored = Json.object()
                .put("description", options.description())
                .put("inOrder", options.inOrder())
                .put("envelope", options.form().envelope().name())
                .put("thin", options.form().thin());
        RateLimit limit = options.rateLimit();
        if (limit != null) {
            stored.putObject("rateLimit")
                    .put("most", limit.most())
                    .put("per", limit.per().toString());
        }
        return stored;
    }

    private static EndpointOptions options(JsonNode stored, JsonNode headers) {
        Map<String, String> sent = new LinkedHashMap<>();
        headers.properties()
                .forEach(header -> sent.put(header.getKey(), header.getValue().textValue()));
        return new EndpointOptions(
                stored.path("description").textValue(),
                sent,
                limit(stored.path("rateLimit")),
                stored.path("inOrder").booleanValue(),
                new MessageForm(
                        MessageForm.Envelope.valueOf(stored.path("envelope").textValue()),
                        stored.path("thin").booleanValue()));
    }

    private static @Nullable RateLimit limit(JsonNode stored) {
        return stored.isMissingNode()
                ? null
                : new RateLimit(
                        stored.path("most").intValue(),
                        Duration.parse(stored.path("per").textValue()));
    }
}
