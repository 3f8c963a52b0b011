package io.accountplanning.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact quotient, so that a score is rounded once, and the same whatever the weights are multiplied by. */
record Fraction(BigDecimal over, BigDecimal under) {

    static final Fraction ZERO = of(BigDecimal.ZERO);

    static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE);
    }

    Fraction plus(Fraction other) {
        return under.compareTo(other.under) == 0
                ? new Fraction(over.add(other.over), under)
                : new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction times(BigDecimal factor) {
        return new Fraction(over.multiply(factor), under);
    }

    Fraction dividedBy(BigDecimal divisor) {
        return new Fraction(over, under.multiply(divisor));
    }

    /** With two decimals, half-up. */
    BigDecimal shown() {
        return over.divide(under, 2, RoundingMode.HALF_UP);
    }
}
