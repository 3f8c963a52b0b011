package io.accountplanning.plan;

/**
 * Keeps every change of a plan somewhere else too, in the transaction of the change: the activity log, the outbox.
 *
 * @param <R> the repositories that it needs
 */
@FunctionalInterface
public interface ChangeSink<R> {

    /** Keeps the change. What it throws undoes the change. */
    void record(R repositories, RecordedChange change);
}
