package io.accountplanning.host;

import java.util.Optional;

/** The host's clients. Called before a plan is created; must be thread-safe. Left out: whatever client is named is taken. */
@FunctionalInterface
public interface ClientDirectory {

    /** A tenant's client of that id; empty refuses the plan. Must not return null. */
    Optional<Client> find(TenantId tenant, ClientId id);

    /**
     * What else the host knows of a client; empty when it knows nothing. Called when a screen shows it, on a thread of the library's, and
     * not waited for longer than the builder's {@code hostTimeout}. Must not return null.
     */
    default Optional<ClientProfile> profile(TenantId tenant, ClientId id) {
        return Optional.empty();
    }
}
