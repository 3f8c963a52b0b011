package io.accountplanning.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The outbox of all tenants, for those who deliver it. Each method runs in a transaction of its own. Several
 * nodes may work on it at once: a message is claimed by one of them at a time.
 */
public interface OutboxQueue {

    /**
     * Claims committed messages, oldest first. Until the lease ends nobody else gets them; after that, if
     * they were not {@link #done}, they can be claimed again. While one is claimed, nobody else gets a later one of its plan, so that the events of a
     * plan can be taken care of in their order.
     *
     * @param most how many at most
     * @param now the moment of the claim
     * @param lease how long they are the caller's
     */
    List<OutboxMessage> claim(int most, Instant now, Duration lease);

    /** Marks messages as taken care of; they are never claimed again. Ids that are not there, or not claimed any more, are passed over. */
    void done(Collection<EventId> messages);
}
