package io.accountplanning.inmemory;

import io.accountplanning.event.EventId;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.event.OutboxQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
            Set<UUID> claimedPlans = new HashSet<>();
            List<OutboxMessage> claimed = tables.outbox.values().stream()
                    .filter(queued -> isFree(queued, now, claimedPlans))
                    .limit(most)
                    .map(Tables.Queued::message)
                    .toList();
            claimed.forEach(message -> tables.outbox.put(message.id(), new Tables.Queued(message, now.plus(lease))));
            return claimed;
        } finally {
            lock.unlock();
        }
    }

    private static boolean isFree(Tables.Queued queued, Instant now, Set<UUID> claimedPlans) {
        UUID plan = queued.message().plan();
        boolean free = queued.leasedUntil() == null || !queued.leasedUntil().isAfter(now);
        if (!free) {
            claimedPlans.add(plan);
        }
        return free && !claimedPlans.contains(plan);
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
