package io.accountplanning.webhooks.http;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ends what takes too long as a whole, however lively its parts are. */
final class Deadlines implements AutoCloseable {

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, Deadlines::thread);

    Deadlines() {
        timer.setRemoveOnCancelPolicy(true);
    }

    /** Has the action run after that time, unless the returned future is cancelled first. */
    Future<?> after(Duration time, Runnable action) {
        return timer.schedule(action, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "accountplanning-webhooks-deadlines");
        thread.setDaemon(true);
        return thread;
    }
}
