package io.accountplanning.revenue;

import io.accountplanning.table.Decimals;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The sum of invoices in one currency.
 *
 * @param currency the ISO 4217 code, as the host gave it
 * @param amount their sum, exact
 */
public record Invoiced(String currency, BigDecimal amount) {

    public Invoiced {
        Objects.requireNonNull(currency, "currency");
        amount = Decimals.canonical(amount);
    }
}
