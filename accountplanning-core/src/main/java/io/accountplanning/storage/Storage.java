package io.accountplanning.storage;

import io.accountplanning.event.OutboxQueue;
import io.accountplanning.host.TenantId;
import io.accountplanning.transaction.Transactions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where plans are kept. There is one in memory and one on Jakarta Persistence; a host with other needs
 * implements this, and the testkit says whether it keeps the rules: extend {@code AllStorageContracts} of the artifact with
 * classifier {@code testkit}. Moments arrive cut to microseconds. Thread-safe.
 */
public interface Storage extends Transactions<Repositories> {

    /** The outbox of all tenants, for those who deliver it. */
    OutboxQueue outboxQueue();

    /**
     * The tenants that have plans, those in the trash included; also such that had some once. In an order of the storage's own,
     * each once.
     *
     * @param after the tenant behind which they start; null for the first ones
     * @param most how many at most
     */
    List<TenantId> tenants(@Nullable TenantId after, int most);
}
