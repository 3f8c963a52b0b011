package io.accountplanning.webhooks.endpoint;

import io.accountplanning.host.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Endpoints in memory: what was changed is forgotten at the end of the process. Thread-safe. */
public final class InMemoryEndpointRepository implements EndpointRepository {

    private final Map<EndpointId, Endpoint> endpoints = new TreeMap<>(Comparator.comparing(EndpointId::value));

    /** No endpoints yet. */
    public InMemoryEndpointRepository() {}

    @Override
    public synchronized List<Endpoint> of(TenantId tenant) {
        return endpoints.values().stream()
                .filter(endpoint -> endpoint.tenant().equals(tenant))
                .toList();
    }

    @Override
    public synchronized Optional<Endpoint> find(TenantId tenant, EndpointId id) {
        return Optional.ofNullable(endpoints.get(id))
                .filter(endpoint -> endpoint.tenant().equals(tenant));
    }

    @Override
    public synchronized boolean add(Endpoint endpoint) {
        return endpoints.putIfAbsent(endpoint.id(), endpoint) == null;
    }

    @Override
    public synchronized boolean replace(Endpoint changed) {
        boolean current = find(changed.tenant(), changed.id())
                .filter(stored -> stored.version() == changed.version() - 1)
                .isPresent();
        if (current) {
            endpoints.put(changed.id(), changed);
        }
        return current;
    }

    @Override
    public synchronized void remove(TenantId tenant, EndpointId id) {
        find(tenant, id).ifPresent(found -> endpoints.remove(id));
    }
}
