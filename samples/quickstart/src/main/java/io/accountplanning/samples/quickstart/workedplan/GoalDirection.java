package io.accountplanning.samples.quickstart.workedplan;

/** Which way a goal's value should go. */
public enum GoalDirection {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
}
