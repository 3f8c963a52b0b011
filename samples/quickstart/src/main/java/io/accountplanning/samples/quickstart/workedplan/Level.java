package io.accountplanning.samples.quickstart.workedplan;

/** How much of something there is. */
public enum Level {
    LOW, MEDIUM, HIGH
}
