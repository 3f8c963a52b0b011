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
     * Disables an endpoint, because its receiver answered that it is gone (410). Its owner should be told. May be
     * called again for one that is disabled or that is no longer there.
     */
    void disable(TenantId tenant, EndpointId id);
}
