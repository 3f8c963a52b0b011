package io.accountplanning.money;

import io.accountplanning.error.InvalidException;
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

    private static final int LONGEST = 1_000;

    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        int scale = Math.max(0, currency.getDefaultFractionDigits());
        amount = amount.stripTrailingZeros();
        if (amount.scale() < scale) {
            amount = amount.setScale(scale, RoundingMode.UNNECESSARY);
        }
    }

    /**
     * An amount such as {@code Money.of("1200.50", "EUR")}.
     *
     * @throws InvalidException when the amount is no number in this form, or there is no such currency
     */
    public static Money of(String amount, String currencyCode) {
        return new Money(number(amount), currency(currencyCode));
    }

    private static BigDecimal number(String amount) {
        Objects.requireNonNull(amount, "amount");
        try {
            if (amount.length() > LONGEST) {
                throw new NumberFormatException("too long");
            }
            return new BigDecimal(amount);
        } catch (NumberFormatException e) {
            throw InvalidException.of(
                    "amount",
                    "is digits with a full stop before the decimals and nothing else, such as 1200.50",
                    amount);
        }
    }

    private static Currency currency(String code) {
        Objects.requireNonNull(code, "currencyCode");
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw InvalidException.of("currency", "is a code of three capital letters of ISO 4217, such as EUR", code);
        }
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
