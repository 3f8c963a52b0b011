package io.accountplanning.samples.quickstart.crm;

import io.accountplanning.samples.quickstart.file.Values;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money with no more decimals than its currency has. What cannot be one is refused with an
 * {@link IllegalArgumentException} whose message continues the sentence "&lt;value&gt; …".
 */
public record Amount(BigDecimal value, Currency currency) {

    public Amount {
        if (value.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
            throw new IllegalArgumentException(
                    "has too many decimals for " + currency + "; write at most " + currency.getDefaultFractionDigits());
        }
    }

    public static Amount read(String written, @Nullable Currency currency) {
        return of(Values.number(written), currency);
    }

    public static Amount of(BigDecimal value, @Nullable Currency currency) {
        if (currency == null) {
            throw new IllegalArgumentException("is an amount without a currency; fill in the currency");
        }
        return new Amount(value, currency);
    }
}
