package io.accountplanning.event;

/** Where events wait to leave, bound to one tenant and transaction. */
public interface OutboxRepository {

    /** Adds a message; it can be claimed from {@link OutboxQueue} once the transaction has committed, never before and never if it rolls back. */
    void append(OutboxMessage message);
}
