package io.accountplanning.health;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Something that would raise the score. A task has one at most: to complete it, or, while it waits for tasks that are open, a new
 * deadline when it is overdue.
 *
 * @param kind what to do
 * @param row the id of the task or goal
 * @param label what a reader calls it
 * @param exactGain what it would add to the score, unrounded: taking it changes the score by exactly that
 */
public record Lever(Kind kind, String row, String label, BigDecimal exactGain) {

    /** What to do. */
    public enum Kind {
        /** Complete the task, which waits for no open one. */
        COMPLETE_TASK,
        /** Give the overdue task, which waits for another, a deadline from today on. */
        MOVE_DEADLINE,
        /** Reach the goal's target. */
        REACH_GOAL
    }

    public Lever {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(exactGain, "exactGain");
    }

    /** What it would add to the score, with two decimals, half-up. */
    public BigDecimal gain() {
        return Ratio.shown(exactGain);
    }
}
