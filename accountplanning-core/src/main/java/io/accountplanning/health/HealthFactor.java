package io.accountplanning.health;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of the health score. */
interface HealthFactor {

    /** The name, such as {@code taskProgress}. */
    String name();

    /** What it counts among the factors, 0 or more. */
    BigDecimal weight();

    /** Its measurement; empty without data, and then its weight goes to the others. */
    Optional<Measurement> measure(HealthInput input);

    /** Whether it counts only beside another one. */
    default boolean needsCompany() {
        return false;
    }

    /**
     * What was measured.
     *
     * @param value 0 to 100, unrounded
     * @param reason how it came about, in words
     * @param figures the numbers in the reason, in its order
     */
    record Measurement(BigDecimal value, String reason, List<Long> figures) {

        /** Puts the figures into the places of the reason. */
        static Measurement of(BigDecimal value, String pattern, Long... figures) {
            return new Measurement(value, String.format(Locale.ROOT, pattern, (Object[]) figures), List.of(figures));
        }
    }
}
