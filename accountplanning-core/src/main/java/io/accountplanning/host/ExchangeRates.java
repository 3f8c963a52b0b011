package io.accountplanning.host;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** The host's exchange rates. Must be thread-safe. Left out: amounts of different currencies are never added. */
@FunctionalInterface
public interface ExchangeRates {

    /**
     * How many units of one currency a unit of another one is worth on a day, more than 0; empty when there is no rate. Not asked for a
     * currency against itself. Must not return null.
     *
     * @param tenant for whom; most hosts have the same rates for all
     */
    Optional<BigDecimal> rate(TenantId tenant, Currency from, Currency to, LocalDate day);
}
