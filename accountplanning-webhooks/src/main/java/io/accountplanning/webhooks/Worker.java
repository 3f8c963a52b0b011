package io.accountplanning.webhooks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads that make passes, and wait between them while there is nothing to do: one of them for the next look, the others for
 * a hint that there is something. Thread-safe.
 */
final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final Supplier<Duration> pass;
    private final Duration pause;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Thread> threads = new ArrayList<>();
    private long hints;
    private boolean stopping;
    private boolean watched;
    private long until; // when who watches looks

    /**
     * @param pass makes a pass, and says how long there is nothing to do unless somebody wakes it
     * @param pause how long that is after a pass that failed
     */
    Worker(Supplier<Duration> pass, Duration pause) {
        this.pass = pass;
        this.pause = pause;
    }

    void start(int count) {
        lock.lock();
        try {
            if (stopping || !threads.isEmpty()) {
                throw new IllegalStateException("The delivery of webhooks was started or closed before"
                        + System.lineSeparator() + "Maybe start it once, and build another one after closing it?");
            }
            for (int number = 1; number <= count; number++) {
                Thread thread = new Thread(this::run, "accountplanning-webhooks-" + number);
                thread.setDaemon(true);
                threads.add(thread);
                thread.start();
            }
        } finally {
            lock.unlock();
        }
    }

    void wake() {
        lock.lock();
        try {
            hints++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Begins no further pass. The running ones go on; see {@link #join}. */
    void stop() {
        lock.lock();
        try {
            stopping = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the threads to end. @return whether all of them did in time */
    boolean join(Duration most) {
        long end = System.nanoTime() + most.toNanos();
        try {
            for (Thread thread : threads()) {
                TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, end - System.nanoTime()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the caller wants to go on: no further waiting
        }
        return threads().stream().noneMatch(Thread::isAlive);
    }

    private List<Thread> threads() {
        lock.lock();
        try {
            return List.copyOf(threads);
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        while (!isStopping()) {
            long before = hints(); // a hint during the pass asks for another one
            Duration idle = pass();
            if (!idle.isZero()) {
                await(before, idle);
            }
        }
    }

    private Duration pass() {
        try {
            return pass.get();
        } catch (RuntimeException e) {
            LOG.error("A pass over the webhooks failed; the next one follows", e);
            return pause;
        }
    }

    private void await(long since, Duration idle) {
        lock.lock();
        try {
            lookBy(System.nanoTime() + idle.toNanos());
            while (watched && isQuiet(since)) {
                changed.await();
            }
            watch(since, idle);
        } catch (InterruptedException e) {
            stopping = true; // who interrupts a thread of ours wants it to end
        } finally {
            lock.unlock();
        }
    }

    private void watch(long since, Duration idle) throws InterruptedException {
        if (!isQuiet(since)) {
            return;
        }
        watched = true;
        until = System.nanoTime() + idle.toNanos();
        try {
            for (long left = idle.toNanos(); left > 0 && isQuiet(since); left = until - System.nanoTime()) {
                changed.awaitNanos(left);
            }
        } finally {
            watched = false;
            changed.signal(); // another one watches while this one looks
        }
    }

    /** Who watches already looks then at the latest, because somebody knows of something due then. */
    private void lookBy(long moment) {
        if (watched && moment - until < 0) {
            until = moment;
            changed.signalAll();
        }
    }

    private boolean isQuiet(long since) {
        return hints == since && !stopping;
    }

    private long hints() {
        lock.lock();
        try {
            return hints;
        } finally {
            lock.unlock();
        }
    }

    private boolean isStopping() {
        lock.lock();
        try {
            return stopping;
        } finally {
            lock.unlock();
        }
    }
}
