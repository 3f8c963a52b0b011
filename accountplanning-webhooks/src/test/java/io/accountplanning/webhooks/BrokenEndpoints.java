package io.accountplanning.webhooks;

import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EndpointId;
import io.accountplanning.webhooks.endpoint.EndpointRepository;
import java.util.List;
import java.util.Optional;

/** A host whose endpoints cannot be read. */
final class BrokenEndpoints implements EndpointRepository {

    @Override
    public List<Endpoint> of(TenantId tenant) {
        throw broken();
    }

    @Override
    public Optional<Endpoint> find(TenantId tenant, EndpointId id) {
        throw broken();
    }

    @Override
    public boolean add(Endpoint endpoint) {
        throw broken();
    }

    @Override
    public boolean replace(Endpoint changed) {
        throw broken();
    }

    @Override
    public void remove(TenantId tenant, EndpointId id) {
        throw broken();
    }

    private static IllegalStateException broken() {
        return new IllegalStateException("The host's database is down");
    }
}
