package io.accountplanning.goal;

/** What a goal is counted in. */
public enum GoalUnit {
    /** The plan's currency. */
    CURRENCY,
    /** Plain numbers. */
    NUMBER,
    /** Percent. */
    PERCENT
}
