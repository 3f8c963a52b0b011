package io.accountplanning.host;

import java.util.Optional;

/** The host's clients. Called before a plan is created; must be thread-safe. Left out: whatever client is named is taken. */
@FunctionalInterface
public interface ClientDirectory {

    /** The client of that id; empty refuses the plan. Must not return null. */
    Optional<Client> find(ClientId id);
}
