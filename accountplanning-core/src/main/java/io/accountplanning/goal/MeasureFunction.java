package io.accountplanning.goal;

/** What a live measure makes of the host's records. */
public enum MeasureFunction {
    /** How many there are; 0 of none. */
    COUNT,
    /** The sum of a field; 0 of none. */
    SUM,
    /** The least value of a field; nothing of none. */
    MIN,
    /** The greatest value of a field; nothing of none. */
    MAX
}
