package io.accountplanning.goal;

/** Which way is better. */
public enum GoalDirection {
    /** More is better. */
    HIGHER_IS_BETTER,
    /** Less is better. */
    LOWER_IS_BETTER
}
