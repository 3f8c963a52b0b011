package io.accountplanning.portal;

import io.accountplanning.event.OutboxMessage;
import io.accountplanning.host.ClientId;
import java.util.Optional;

/** What a client may be told of what happens, for whoever sends events to clients. Must be thread-safe. */
@FunctionalInterface
public interface ClientEvents {

    /**
     * An event without what the client does not see of it at this moment; empty when it sees nothing of it, is not shown the plan, or
     * the tenant's portal is off.
     */
    Optional<OutboxMessage> seen(ClientId client, OutboxMessage event);
}
