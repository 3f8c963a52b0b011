package io.accountplanning.host;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.time.Deadline;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the library calls the ports of the host. What a screen wants to know is asked on daemon threads of the library's own, within a
 * time, and a failure is an answer ({@link #ask}). What an operation must know before it writes is asked on the thread of the caller, who
 * may be in a transaction of the host, and a failure is an exception ({@link #require}).
 *
 * <p>At most {@value #OF_A_PORT} calls of one port and {@value #IN_ALL} of all run at once. When they hang, the next one fails at once and
 * says so: nothing queues, and a system that hangs does not hold up the others. Never called within a transaction of the library.
 * Thread-safe.
 */
public final class HostCalls {

    /** How long a screen waits for the host where nothing else is said. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(HostCalls.class);

    static final int OF_A_PORT = 8;
    static final int IN_ALL = 32;

    private static final int IDLE_SECONDS = 30;

    private final Duration timeout;
    private final UnaryOperator<Runnable> context;
    private final Map<String, Semaphore> ports = new ConcurrentHashMap<>();
    private final ExecutorService threads = new ThreadPoolExecutor(
            0, IN_ALL, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), HostCalls::thread);

    /**
     * Wires the calls; the façade does this for a host.
     *
     * @param timeout how long a screen waits
     * @param context gives a call what the thread of its caller knows
     */
    public HostCalls(Duration timeout, UnaryOperator<Runnable> context) {
        this.timeout = timeout;
        this.context = context;
    }

    /** Calls with the default time, which know nothing of the thread of their caller. */
    public HostCalls() {
        this(DEFAULT_TIMEOUT, UnaryOperator.identity());
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "account-planning-host-call");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Asks the host for what a screen shows, and waits for it.
     *
     * @param port which method of which port, and of what when systems differ by it, such as {@code RecordDirectory.find of invoices}
     * @param call the call; what it throws, and null, are {@link HostAnswer.Unavailable}
     */
    public <T> HostAnswer<T> ask(String port, Supplier<T> call) {
        return start(port, call).get();
    }

    /**
     * Asks the host the same of several things, one after the other, within one time for all of them.
     *
     * @param question never asked of two things at once
     * @return what it gave; without the things of which it gave nothing, failed, or did not answer in time
     */
    public <K, V> Map<K, V> askEach(String port, Collection<K> things, Function<K, V> question) {
        Deadline deadline = Deadline.in(timeout);
        Map<K, V> given = new LinkedHashMap<>();
        for (K thing : new LinkedHashSet<>(things)) {
            if (deadline.nanosLeft() > 0) {
                start(port, () -> question.apply(thing), deadline).get().given().ifPresent(v -> given.put(thing, v));
            }
        }
        return given;
    }

    /**
     * Begins to ask, so that other things can be asked meanwhile. The time begins now.
     *
     * @return waits for the answer
     */
    public <T> Supplier<HostAnswer<T>> start(String port, Supplier<T> call) {
        return start(port, call, Deadline.in(timeout));
    }

    private <T> Supplier<HostAnswer<T>> start(String port, Supplier<T> call, Deadline deadline) {
        Semaphore places = ports.computeIfAbsent(port, key -> new Semaphore(OF_A_PORT));
        if (!places.tryAcquire()) {
            return () -> HostAnswer.unavailable(OF_A_PORT + " calls of " + port
                    + " have not come back yet; it is asked again when one of them has");
        }
        FutureTask<T> task = new FutureTask<>(call::get);
        try {
            Runnable carried = context.apply(task);
            threads.execute(() -> run(carried, task, places));
        } catch (RejectedExecutionException e) {
            places.release();
            return () -> HostAnswer.unavailable(
                    IN_ALL + " calls of the host have not come back yet; it is asked again when one of them has");
        } catch (RuntimeException e) {
            places.release();
            return () -> HostAnswer.unavailable("the host's context failed: " + AccountPlanningException.reasonOf(e));
        }
        return () -> new PendingAnswer<>(port, task, timeout).get(deadline);
    }

    /** Has something done that nobody waits for; when it fails that is logged, and when too much is under way it is not done. */
    public void begin(String port, Runnable call) {
        Supplier<HostAnswer<Boolean>> begun = start(port, () -> {
            try {
                call.run();
            } catch (RuntimeException e) {
                LOG.warn("{} failed", port, e);
            }
            return true;
        });
        LOG.trace("{} begun: {}", port, begun);
    }

    private static void run(Runnable carried, FutureTask<?> task, Semaphore places) {
        try {
            carried.run();
        } finally {
            task.cancel(false); // a context that does not run it must not leave anybody waiting
            places.release();
        }
    }

    /**
     * Asks the host for what an operation must know, on the thread of the caller.
     *
     * @param port which method of which port
     * @param asked what it is asked for, as the error tells it
     * @return never null
     * @throws AccountPlanningException when it fails or gives null, with the port, what it was asked, and why; its own refusals as they are
     */
    public static <T> T require(String port, String asked, Supplier<T> call) {
        try {
            return Objects.requireNonNull(call.get(), "it returned null");
        } catch (AccountPlanningException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new AccountPlanningException(
                    port + " of the host failed for " + asked + ": " + AccountPlanningException.reasonOf(e),
                    "Maybe put right what the host says, and try again? Nothing was changed.",
                    e);
        }
    }
}
