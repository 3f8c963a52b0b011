package io.accountplanning.goal;

/** Where a goal's value comes from. */
public enum GoalOrigin {
    /** Somebody typed it. A typed value stands whatever is measured or rolled up. */
    TYPED,
    /** A {@link Measure} gave it. */
    COMPUTED,
    /** It is the weighted mean of the goals below it. */
    ROLLED_UP
}
