package io.accountplanning.inmemory;

import io.accountplanning.event.OutboxQueue;
import io.accountplanning.host.TenantId;
import io.accountplanning.storage.Repositories;
import io.accountplanning.storage.Storage;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Storage in memory: everything is lost when the process ends. One transaction runs at a time, and a failed one leaves no
 * trace. For trying things out and for tests.
 */
public final class InMemoryStorage implements Storage {

    private final ReentrantLock lock = new ReentrantLock();
    private final Tables tables = new Tables();
    private @Nullable InMemoryTransaction running;

    /** An empty storage. */
    public InMemoryStorage() {}

    @Override
    public <T> T transact(TenantId tenant, Function<? super Repositories, T> work) {
        lock.lock();
        InMemoryTransaction joined = running;
        if (joined != null) {
            try {
                return joined.join(tenant, work);
            } finally {
                lock.unlock();
            }
        }
        InMemoryTransaction transaction = new InMemoryTransaction(tenant, tables);
        T result;
        try {
            running = transaction;
            result = work.apply(transaction);
            transaction.commit();
        } catch (RuntimeException | Error e) {
            tables.undo();
            throw e;
        } finally {
            running = null;
            lock.unlock();
        }
        transaction.runAfterCommit();
        return result;
    }

    @Override
    public OutboxQueue outboxQueue() {
        return new InMemoryOutboxQueue(lock, tables);
    }

    @Override
    public List<TenantId> tenants(@Nullable TenantId after, int most) {
        lock.lock();
        try {
            return tables.numbers.keySet().stream()
                    .filter(tenant -> after == null || tenant.value().compareTo(after.value()) > 0)
                    .sorted(Comparator.comparing(TenantId::value))
                    .limit(most)
                    .toList();
        } finally {
            lock.unlock();
        }
    }
}
