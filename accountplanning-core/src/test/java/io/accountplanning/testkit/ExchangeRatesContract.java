package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.host.ExchangeRates;
import io.accountplanning.host.TenantId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link ExchangeRates} promises. A host extends this in a test. */
public abstract class ExchangeRatesContract {

    /** For a host's test. */
    protected ExchangeRatesContract() {}

    /** Whose rates are asked for. Default: those of a host with one tenant. */
    protected TenantId tenant() {
        return TenantId.DEFAULT;
    }

    /** The rates under test. */
    protected abstract ExchangeRates rates();

    /** A currency that has a rate to {@link #to} on {@link #day}. */
    protected abstract Currency from();

    /** What {@link #from} is converted to. */
    protected abstract Currency to();

    /** A day of which there are rates. */
    protected abstract LocalDate day();

    @Test
    void aRateIsMoreThanZeroAndAlwaysTheSame() {
        Optional<BigDecimal> rate = rates().rate(tenant(), from(), to(), day());
        assertThat(rate).as("a rate that there is, is given").isNotNull().isPresent();
        assertThat(rate.orElseThrow()).as("a rate is more than 0").isPositive();
        assertThat(rates().rate(tenant(), from(), to(), day()))
                .as("the rate of a day is always the same")
                .isEqualTo(rate);
    }

    @Test
    void whatThereIsNoRateOfIsEmpty() {
        assertThat(rates().rate(tenant(), Currency.getInstance("XTS"), to(), day()))
                .as("what there is no rate of is empty, neither null nor a failure")
                .isNotNull()
                .isEmpty();
    }

    @Test
    void thereAndBackIsWhatItWas() {
        Optional<BigDecimal> back = rates().rate(tenant(), to(), from(), day());
        assertThat(back).as("a rate is never null").isNotNull();
        back.ifPresent(rate -> assertThat(rate.multiply(
                        rates().rate(tenant(), from(), to(), day()).orElseThrow()))
                .as("who converts there and back has about what they had")
                .isBetween(new BigDecimal("0.9"), new BigDecimal("1.1")));
    }
}
