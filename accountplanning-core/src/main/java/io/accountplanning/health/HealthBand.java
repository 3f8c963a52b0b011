package io.accountplanning.health;

/**
 * The colour of a score, in the ranges that Gainsight uses by default: up to 50 red, up to 75 yellow, above green. A tenant can set
 * others in {@link HealthSettings}.
 */
public enum HealthBand {
    /** 0 to 50. */
    RED,
    /** Above 50, to 75. */
    YELLOW,
    /** Above 75, to 100. */
    GREEN
}
