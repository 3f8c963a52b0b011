package io.accountplanning.samples.quickstart.workedplan;

/** How much a competitor threatens the account. */
public enum ThreatLevel {
    LOW,
    MEDIUM,
    HIGH
}
