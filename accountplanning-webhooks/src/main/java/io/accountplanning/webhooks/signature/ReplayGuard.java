package io.accountplanning.webhooks.signature;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Remembers which messages a receiver has taken, by their {@code webhook-id}, so that one that comes again is not handled again: a sender
 * repeats what it did not see answered, and somebody may have kept a copy. Verify first, then ask; a message that was taken is answered
 * with 200 like the first time.
 *
 * <pre>{@code
 * verifier.verify(request::getHeader, body);
 * if (guard.take(id)) {
 *     try { handle(body); } catch (RuntimeException e) { guard.giveBack(id); throw e; }
 * }
 * }</pre>
 *
 * <p>Each endpoint needs a guard of its own: an event has the same id for all of them. It remembers in this process; where several nodes
 * receive, a unique column for the id in the transaction that handles the message does the same for all of them. Thread-safe.
 */
public final class ReplayGuard {

    private final Clock clock;
    private final Duration memory;
    private final int most;
    private final Map<String, Instant> taken = new LinkedHashMap<>();

    private ReplayGuard(Clock clock, Duration memory, int most) {
        this.clock = clock;
        this.memory = memory;
        this.most = most;
    }

    /**
     * A guard that has taken nothing yet.
     *
     * @param memory how long a message is remembered: at least the ten minutes in which a copy would be verified, about four
     *     days to know every repeat of a sender that keeps to the schedule of the standard, and as long as the sender's log (30 days here) to know
     *     what a person has sent once more
     * @param most how many messages it remembers; beyond that the oldest are forgotten. Each takes some 200 bytes
     * @throws IllegalArgumentException when the memory is shorter than ten minutes or there is room for none
     */
    public static ReplayGuard of(Clock clock, Duration memory, int most) {
        if (memory.compareTo(Duration.ofMinutes(10)) < 0 || most < 1) {
            throw new IllegalArgumentException("A guard that remembers " + most + " messages for " + memory
                    + " lets copies pass" + System.lineSeparator()
                    + "Maybe remember 100000 messages for Duration.ofDays(4)?");
        }
        return new ReplayGuard(Objects.requireNonNull(clock, "clock"), memory, most);
    }

    /**
     * Takes a message. Of several threads with the same one, one takes it.
     *
     * @param id its {@code webhook-id}
     * @return whether it had not been taken, or was forgotten since
     */
    public synchronized boolean take(String id) {
        Instant now = clock.instant();
        Iterator<Instant> oldest = taken.values().iterator();
        while (oldest.hasNext() && oldest.next().plus(memory).isBefore(now)) {
            oldest.remove();
        }
        boolean isNew = taken.putIfAbsent(id, now) == null;
        if (taken.size() > most) {
            taken.remove(taken.keySet().iterator().next());
        }
        return isNew;
    }

    /** Gives a message back, because handling it failed: the sender's next attempt is taken again. */
    public synchronized void giveBack(String id) {
        taken.remove(id);
    }
}
