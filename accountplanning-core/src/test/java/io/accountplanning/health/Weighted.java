package io.accountplanning.health;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A factor with another weight. */
record Weighted(HealthFactor factor, BigDecimal weight) implements HealthFactor {

    private static final List<HealthFactor> STANDARD =
            List.of(new TaskProgress(), new Timeliness(), new GoalAttainment(), new Freshness());

    /** The standard factors with those weights. */
    static HealthFormula formula(List<Integer> weights, int times) {
        return new HealthFormula(IntStream.range(0, STANDARD.size())
                .<HealthFactor>mapToObj(
                        i -> new Weighted(STANDARD.get(i), BigDecimal.valueOf((long) weights.get(i) * times)))
                .toList());
    }

    @Override
    public String name() {
        return factor.name();
    }

    @Override
    public Optional<Measurement> measure(HealthInput input) {
        return factor.measure(input);
    }

    @Override
    public boolean needsCompany() {
        return factor.needsCompany();
    }
}
