package io.accountplanning.webhooks.endpoint;

import io.accountplanning.host.TenantId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Endpoints in memory: what was disabled is enabled again after a restart. Thread-safe. */
public final class InMemoryEndpoints implements Endpoints {

    private final Map<EndpointId, Endpoint> endpoints = new LinkedHashMap<>();

    /** No endpoints yet. */
    public InMemoryEndpoints() {}

    /** Adds an endpoint, or puts it in the place of the one with its id. */
    public synchronized void put(Endpoint endpoint) {
        endpoints.put(endpoint.id(), endpoint);
    }

    @Override
    public synchronized List<Endpoint> of(TenantId tenant) {
        return endpoints.values().stream()
                .filter(endpoint -> endpoint.tenant().equals(tenant))
                .toList();
    }

    @Override
    public synchronized void disable(TenantId tenant, EndpointId id, DisabledBecause why) {
        endpoints.computeIfPresent(
                id, (key, endpoint) -> endpoint.tenant().equals(tenant) ? endpoint.withEnabled(false) : endpoint);
    }
}
