package io.accountplanning.webhooks;

import io.accountplanning.error.ConflictException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.DeliveryRepository;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.EndpointId;
import io.accountplanning.webhooks.endpoint.EndpointRepository;
import io.accountplanning.webhooks.endpoint.EndpointState;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one way in which endpoints change as they are stored, whoever is faster, with what that means for their deliveries. Thread-safe. */
final class EndpointChanges {

    private static final Logger LOG = LoggerFactory.getLogger(EndpointChanges.class);
    private static final int TRIES = 20;

    private final EndpointRepository endpoints;
    private final DeliveryRepository deliveries;
    private final Clock clock;
    private final BiConsumer<Endpoint, Attempt> whenDisabled;

    EndpointChanges(
            EndpointRepository endpoints,
            DeliveryRepository deliveries,
            Clock clock,
            BiConsumer<Endpoint, Attempt> whenDisabled) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.clock = clock;
        this.whenDisabled = whenDisabled;
    }

    Optional<Endpoint> find(TenantId tenant, EndpointId id) {
        return endpoints.find(tenant, id);
    }

    /**
     * Changes the endpoint as it is stored, on the new state when somebody was faster.
     *
     * @throws NotFoundException when it is gone
     */
    Endpoint change(TenantId tenant, EndpointId id, UnaryOperator<Endpoint> change) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            Endpoint stored = find(tenant, id).orElseThrow(() -> new NotFoundException("endpoint", id));
            Endpoint wanted = change.apply(stored);
            if (wanted.equals(stored)) {
                return stored;
            }
            Endpoint changed = wanted.withVersion(stored.version() + 1);
            if (endpoints.replace(changed)) {
                return changed;
            }
        }
        throw new ConflictException("endpoint " + id, List.of());
    }

    /** Enables it; what waited for it is due. */
    Endpoint resume(TenantId tenant, EndpointId id) {
        Endpoint resumed = change(tenant, id, endpoint -> endpoint.withState(EndpointState.ENABLED));
        release(resumed);
        return resumed;
    }

    /** Has deliveries wait for an endpoint that was paused or fails; should it have been resumed meanwhile, they are due again. */
    void hold(Endpoint held) {
        deliveries.hold(held.tenant(), held.id());
        boolean still = find(held.tenant(), held.id())
                .filter(now -> now.state().isHeld())
                .isPresent();
        if (!still) {
            release(held);
        }
    }

    /** What waited for it is due: to be sent, or to be given up when it is gone. */
    void release(Endpoint endpoint) {
        deliveries.resume(endpoint.tenant(), endpoint.id(), clock.instant());
    }

    /**
     * Disables an enabled endpoint and tells the host, once.
     *
     * @param last what came of the attempt that it is disabled for
     */
    void disable(Endpoint endpoint, EndpointState why, Attempt last) {
        Endpoint stored = find(endpoint.tenant(), endpoint.id()).orElse(endpoint);
        if (stored.state() != EndpointState.ENABLED
                || !endpoints.replace(stored.withState(why).withVersion(stored.version() + 1))) {
            return; // somebody else has changed it meanwhile, and the next failure finds out
        }
        LOG.warn("Endpoint {} of tenant {} is disabled: {}", stored.id(), stored.tenant(), why);
        try {
            whenDisabled.accept(stored.withState(why).withVersion(stored.version() + 1), last);
        } catch (RuntimeException e) {
            LOG.error("The host could not be told that endpoint {} is disabled", stored.id(), e);
        }
    }
}
