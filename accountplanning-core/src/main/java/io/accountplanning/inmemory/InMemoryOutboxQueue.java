package io.accountplanning.inmemory;

import io.accountplanning.event.EventId;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.event.OutboxQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** The outbox in memory. */
final class InMemoryOutboxQueue implements OutboxQueue {

    private final ReentrantLock lock;
    private final Tables tables;

    InMemoryOutboxQueue(ReentrantLock lock, Tables tables) {
        this.lock = lock;
        this.tables = tables;
    }

    @Override
    public List<OutboxMessage> claim(int most, Instant now, Duration lease) {
        lock.lock();
        try {
            List<OutboxMessage> claimed = tables.outbox.values().stream()
                    .filter(queued -> queued.leasedUntil() == null
                            || !queued.leasedUntil().isAfter(now))
                    .limit(most)
                    .map(Tables.Queued::message)
                    .toList();
            claimed.forEach(message -> tables.outbox.put(message.id(), new Tables.Queued(message, now.plus(lease))));
            return claimed;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void done(Collection<EventId> messages) {
        lock.lock();
        try {
            messages.forEach(tables.outbox::remove);
        } finally {
            lock.unlock();
        }
    }
}
