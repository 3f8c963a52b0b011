package io.accountplanning.samples.quickstart.plan;

/** The kind of a period; custom is any range of days. */
public enum PeriodLength {
    MONTH, QUARTER, HALF_YEAR, YEAR, CUSTOM
}
