package io.accountplanning.webhooks.endpoint;

import io.accountplanning.host.TenantId;
import java.util.List;

/**
 * The endpoints of all tenants, kept by the host. Asked for every event and every attempt, so a change takes effect
 * with the next one. Thread-safe.
 */
public interface Endpoints {

    /** All endpoints of a tenant, disabled ones included. */
    List<Endpoint> of(TenantId tenant);

    /**
     * Disables an endpoint. Its owner should be told, by another way than this one. May be called again for one that is disabled or that is no
     * longer there. What was still on its way to it is given up as it comes due, and can be replayed once the endpoint is enabled again.
     */
    void disable(TenantId tenant, EndpointId id, DisabledBecause why);
}
