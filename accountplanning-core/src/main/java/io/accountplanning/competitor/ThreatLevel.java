package io.accountplanning.competitor;

/** How much a competitor threatens the account. */
public enum ThreatLevel {
    /** Little. */
    LOW,
    /** Some. */
    MEDIUM,
    /** Much. */
    HIGH
}
