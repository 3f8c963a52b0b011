package io.accountplanning.host;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.time.Deadline;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A call of the host that runs, and what becomes of it. */
record PendingAnswer<T>(String port, FutureTask<T> task, Duration timeout) {

    private static final Logger LOG = LoggerFactory.getLogger(HostCalls.class);

    /** Waits no longer than until then; what has not come back by then is interrupted. */
    HostAnswer<T> get(Deadline deadline) {
        try {
            T given = task.get(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
            return given == null ? failed("returned null", null) : HostAnswer.of(given);
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            return failed("failed: " + reason(cause), cause);
        } catch (TimeoutException e) {
            task.cancel(true);
            return failed("did not answer within " + words(timeout), null);
        } catch (CancellationException e) {
            return failed("was not called: the host's context did not run the call", null);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return failed("was not waited for: the thread was interrupted", null);
        }
    }

    private HostAnswer<T> failed(String what, @Nullable Throwable cause) {
        LOG.warn("{} {}", port, what, cause);
        return HostAnswer.unavailable(port + " " + what);
    }

    private static String reason(Throwable failure) {
        return failure instanceof RuntimeException known
                ? AccountPlanningException.reasonOf(known)
                : failure.toString();
    }

    private static String words(Duration time) {
        return time.toMillis() % 1_000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
