package io.accountplanning.health;

import io.accountplanning.plan.PlanId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A part of the health score. A host adds its own, such as the satisfaction that its surveys measure, with
 * {@code AccountPlanning.builder().healthFactor(...)}. Its measurements are taken by the daily job, page by page, and when somebody
 * looks at a plan's health; the transaction of a change never waits for them and uses those of the last job. Must be thread-safe.
 */
public interface HealthFactor {

    /** The stable name, unique among all factors, such as {@code satisfaction}: 1 to 100 letters, digits, dots and dashes. */
    String name();

    /** What it counts among the factors, 0 or more, where the tenant's settings do not say otherwise. */
    BigDecimal weight();

    /**
     * Measures several plans at once, so that another system is asked once for all of them.
     *
     * @param plans different ones; what the library knows of each
     * @return a measurement for each plan that has data; the weight of a plan that is left out goes to the other factors
     */
    Map<PlanId, Measurement> measure(List<HealthFacts> plans);

    /**
     * What was measured.
     *
     * @param value 0 to 100, unrounded
     * @param reason how it came about, in words
     * @param figures the numbers in the reason, in its order, to say it in another language
     */
    record Measurement(BigDecimal value, String reason, List<Long> figures) {

        public Measurement {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(reason, "reason");
            figures = List.copyOf(figures);
        }

        /** A measurement whose reason has no figures. */
        public static Measurement of(BigDecimal value, String reason) {
            return new Measurement(value, reason, List.of());
        }

        /** Puts the figures into the places, {@code %d}, of the reason. */
        public static Measurement of(BigDecimal value, String pattern, Long... figures) {
            return new Measurement(value, String.format(Locale.ROOT, pattern, (Object[]) figures), List.of(figures));
        }
    }
}
