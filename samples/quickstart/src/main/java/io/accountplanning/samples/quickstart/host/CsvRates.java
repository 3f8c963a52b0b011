package io.accountplanning.samples.quickstart.host;

import io.accountplanning.host.ExchangeRates;
import io.accountplanning.host.TenantId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rates that the CRM's bookkeepers use all year: so many euros for a unit of each currency that they have one for. */
final class CsvRates implements ExchangeRates {

    private static final Currency EURO = Currency.getInstance("EUR");

    private final Map<Currency, BigDecimal> euros;

    CsvRates(Map<Currency, BigDecimal> euros) {
        this.euros = new HashMap<>(euros);
        this.euros.put(EURO, BigDecimal.ONE);
    }

    @Override
    public Optional<BigDecimal> rate(TenantId tenant, Currency from, Currency to, LocalDate day) {
        @Nullable BigDecimal one = euros.get(from);
        @Nullable BigDecimal other = euros.get(to);
        return one == null || other == null ? Optional.empty() : Optional.of(one.divide(other, MathContext.DECIMAL64));
    }
}
