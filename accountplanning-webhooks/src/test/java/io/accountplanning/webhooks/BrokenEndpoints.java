package io.accountplanning.webhooks;

import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.endpoint.DisabledBecause;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EndpointId;
import io.accountplanning.webhooks.endpoint.Endpoints;
import java.util.List;

/** A host whose list of endpoints cannot be read. */
final class BrokenEndpoints implements Endpoints {

    @Override
    public List<Endpoint> of(TenantId tenant) {
        throw new IllegalStateException("The host's database is down");
    }

    @Override
    public void disable(TenantId tenant, EndpointId id, DisabledBecause why) {
        throw new IllegalStateException("The host's database is down");
    }
}
