package io.accountplanning.webhooks.endpoint;

import io.accountplanning.host.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * The endpoints of all tenants. Asked for every batch of events and of attempts, so a change takes effect with the next one. Each method runs
 * in a transaction of its own. Thread-safe. The abstract test suite {@code EndpointRepositoryContract} of this artifact's testkit says whether an
 * implementation keeps the rules.
 */
public interface EndpointRepository {

    /** All endpoints of a tenant, whatever their state, by their ids. */
    List<Endpoint> of(TenantId tenant);

    /** A tenant's endpoint, if there is one of that id. */
    Optional<Endpoint> find(TenantId tenant, EndpointId id);

    /**
     * Adds an endpoint.
     *
     * @return whether it was added: not when there is one of that id, of whatever tenant
     */
    boolean add(Endpoint endpoint);

    /**
     * Puts an endpoint in the place of the stored one, if that has the version before: {@code changed.version() - 1}.
     *
     * @return whether it did: not when the stored one has changed meanwhile, is gone, or is another tenant's
     */
    boolean replace(Endpoint changed);

    /** Removes an endpoint, if there is one of that id. */
    void remove(TenantId tenant, EndpointId id);
}
