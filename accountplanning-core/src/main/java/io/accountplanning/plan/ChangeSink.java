package io.accountplanning.plan;

import java.util.List;

/**
 * Keeps every change of a plan somewhere else too, in the transaction of the change: the activity log, the outbox, the health.
 *
 * @param <R> the repositories that it needs
 */
@FunctionalInterface
public interface ChangeSink<R> {

    /**
     * Keeps the changes of one step: of one plan, or of many that were created or edited together. What it throws undoes them.
     *
     * @param changes at least one, made by the same actor at the same moment, each of another plan
     */
    void record(R repositories, List<RecordedChange> changes);
}
