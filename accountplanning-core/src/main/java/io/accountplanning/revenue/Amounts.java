package io.accountplanning.revenue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/** How amounts and percentages are rounded: once, at the end. */
final class Amounts {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int PERCENT_SCALE = 2;

    private Amounts() {}

    /** Half-up in the currency's scale. */
    static BigDecimal inCurrency(BigDecimal amount, String currency) {
        return amount.setScale(
                Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits()), RoundingMode.HALF_UP);
    }

    /** 100 · part ÷ whole, with two decimals, half-up; a division by nothing has no value. */
    static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED)
                        .divide(whole, MathContext.DECIMAL128)
                        .setScale(PERCENT_SCALE, RoundingMode.HALF_UP));
    }

    static BigDecimal ofPercent(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).divide(HUNDRED, MathContext.DECIMAL128);
    }
}
