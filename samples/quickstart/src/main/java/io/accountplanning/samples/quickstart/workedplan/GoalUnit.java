package io.accountplanning.samples.quickstart.workedplan;

/** What a goal is counted in. */
public enum GoalUnit {
    CURRENCY, NUMBER, PERCENT
}
