package io.accountplanning.plan;

/** Hears of every change of a plan, in the process that made it, after it was committed. */
@FunctionalInterface
public interface ChangeListener {

    /** Called on the thread that made the change. What it throws is logged and harms nobody. */
    void changed(RecordedChange change);
}
