package io.accountplanning.offering;

/** A rough judgement. */
public enum Level {
    /** Little. */
    LOW,
    /** Some. */
    MEDIUM,
    /** Much. */
    HIGH
}
