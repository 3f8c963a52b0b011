package io.accountplanning.storage;

import io.accountplanning.event.OutboxQueue;
import io.accountplanning.transaction.Transactions;

/**
 * Where plans are kept. There is one in memory and one on Jakarta Persistence; a host with other needs
 * implements this, and the testkit says whether it keeps the rules: extend {@code AllStorageContracts} of the artifact with
 * classifier {@code testkit}. Moments arrive cut to microseconds. Thread-safe.
 */
public interface Storage extends Transactions<Repositories> {

    /** The outbox of all tenants, for those who deliver it. */
    OutboxQueue outboxQueue();
}
