package io.accountplanning.health;

import java.math.BigDecimal;

/** The colour of a score, in the ranges that Gainsight uses by default: up to 50 red, up to 75 yellow, above green. */
public enum HealthBand {
    /** 0 to 50. */
    RED,
    /** Above 50, to 75. */
    YELLOW,
    /** Above 75, to 100. */
    GREEN;

    private static final BigDecimal RED_UNTIL = BigDecimal.valueOf(50);
    private static final BigDecimal YELLOW_UNTIL = BigDecimal.valueOf(75);

    /** The band of a score of 0 to 100. */
    public static HealthBand of(BigDecimal score) {
        if (score.compareTo(RED_UNTIL) <= 0) {
            return RED;
        }
        return score.compareTo(YELLOW_UNTIL) <= 0 ? YELLOW : GREEN;
    }
}
