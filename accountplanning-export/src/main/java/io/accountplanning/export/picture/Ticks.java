package io.accountplanning.export.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The numbers at an axis: from 0 or below to 0 or above, 1, 2 or 5 times a power of ten apart, the first and the last around all
 * values.
 *
 * @param values from the least to the most, at least two
 */
record Ticks(List<BigDecimal> values) {

    private static final List<BigDecimal> NICE =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** @param about how many steps there are at most where all values have one sign, one more where they have both */
    static Ticks around(Collection<BigDecimal> data, int about) {
        BigDecimal least = data.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = data.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal step = step(most.subtract(least), about);
        BigDecimal first = least.divide(step, 0, RoundingMode.FLOOR);
        BigDecimal last = most.divide(step, 0, RoundingMode.CEILING).max(first.add(BigDecimal.ONE));
        List<BigDecimal> values = new ArrayList<>();
        for (BigDecimal at = first; at.compareTo(last) <= 0; at = at.add(BigDecimal.ONE)) {
            values.add(at.multiply(step));
        }
        return new Ticks(values);
    }

    private static BigDecimal step(BigDecimal range, int about) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal least = range.divide(BigDecimal.valueOf(about), range.scale() + 20, RoundingMode.CEILING);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return NICE.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
    }

    BigDecimal least() {
        return values.get(0);
    }

    BigDecimal most() {
        return values.get(values.size() - 1);
    }

    /** Where a value is between the least, 0, and the most, 1. */
    double share(BigDecimal value) {
        double least = least().doubleValue();
        return (value.doubleValue() - least) / (most().doubleValue() - least);
    }
}
