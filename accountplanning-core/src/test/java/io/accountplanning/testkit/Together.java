package io.accountplanning.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Work on several real threads that start together. */
final class Together {

    private static final int PATIENCE_SECONDS = 60;
    private static final int GLANCE_MILLIS = 250;

    /** What became of one thread's work: a value or what it threw. */
    record Outcome<T>(@Nullable T value, @Nullable Throwable thrown) {

        boolean succeeded() {
            return thrown == null;
        }
    }

    private Together() {}

    /** Runs the work on that many threads at once, each with its number from 0, and waits for all. */
    static <T> List<Outcome<T>> run(int threads, IntFunction<T> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                running.add(pool.submit(() -> {
                    start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    return work.apply(number);
                }));
            }
            return running.stream().map(Together::outcome).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * Starts a question on another thread while this one is in the middle of something, and gives it a moment. A storage that
     * answers at once must answer right; one that makes the other thread wait is left alone.
     */
    static <T> Future<T> meanwhile(Callable<T> question) {
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<T> answer = other.submit(question);
        other.shutdown();
        try {
            answer.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return answer; // it waits for this thread, or it failed, which the caller sees when it looks at the answer
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        return answer;
    }

    static <T> Outcome<T> outcome(Future<T> running) {
        try {
            return new Outcome<>(running.get(PATIENCE_SECONDS, TimeUnit.SECONDS), null);
        } catch (ExecutionException e) {
            return new Outcome<>(null, e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("a thread still waits after " + PATIENCE_SECONDS + " seconds", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
