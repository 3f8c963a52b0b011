package io.accountplanning.health;

import java.math.BigDecimal;
import java.util.List;

/** Formulas with other weights. */
final class Weighted {

    private static final List<String> FACTORS = List.of("taskProgress", "timeliness", "goals", "freshness");

    private Weighted() {}

    /** Those factors with those weights, and none else. */
    static HealthFormula formula(List<Integer> weights, int times) {
        HealthSettings settings = HealthSettings.defaults()
                .withWeight("scorecard", BigDecimal.ZERO)
                .withWeight("review", BigDecimal.ZERO);
        for (int i = 0; i < FACTORS.size(); i++) {
            settings = settings.withWeight(FACTORS.get(i), BigDecimal.valueOf((long) weights.get(i) * times));
        }
        return new HealthFormula(settings, List.of());
    }
}
