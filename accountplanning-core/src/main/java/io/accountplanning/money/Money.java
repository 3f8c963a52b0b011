package io.accountplanning.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact amount in one currency. Never converted: amounts of different currencies cannot be added.
 *
 * @param amount in units of the currency (12.30 is twelve euros and thirty cents), at least in the currency's scale
 * @param currency an ISO 4217 currency
 */
public record Money(BigDecimal amount, Currency currency) {

    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        int scale = Math.max(0, currency.getDefaultFractionDigits());
        amount = amount.stripTrailingZeros();
        if (amount.scale() < scale) {
            amount = amount.setScale(scale, RoundingMode.UNNECESSARY);
        }
    }

    /** An amount such as {@code Money.of("1200.50", "EUR")}. */
    public static Money of(String amount, String currencyCode) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currencyCode));
    }

    /**
     * The sum of the two.
     *
     * @throws IllegalArgumentException when the currencies differ
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot add " + other + " to " + this + ": the currencies differ");
        }
        return new Money(amount.add(other.amount), currency);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
