package io.accountplanning.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.Client;
import io.accountplanning.host.ExchangeRates;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.inmemory.InMemoryStorage;
import io.accountplanning.money.Money;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.revenue.RevenueInOneCurrency.PlanOfRevenue;
import io.accountplanning.testkit.SettableClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The portfolio's revenue in one currency, worked by hand. */
class RevenueInOneCurrencyTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate DAY = LocalDate.of(2027, 2, 15);

    private final InMemoryStorage storage = new InMemoryStorage();
    private final PlanId euro = plan("EUR", "1000");
    private final PlanId dollar = plan("USD", "2000");
    private final PlanId yen = plan("JPY", "90000");

    RevenueInOneCurrencyTest() {
        invoice(euro, 1, "100", "EUR");
        invoice(euro, 2, "10", "USD");
        invoice(euro, 3, "999", "JPY");
        invoice(dollar, 4, "50", "USD");
        invoice(dollar, 5, "20", "EUR");
        invoice(yen, 6, "30", "EUR");
    }

    /** 1 USD = 0.9 EUR, and nobody knows what a yen is worth. Planned: 1000 + 1800. Invoiced: 100 + 20 + (10 + 50) · 0.9 = 174. */
    @Test
    void whatHasARateIsConvertedWithItsWorkingAndTheRestIsTold() {
        RevenueInOneCurrency total = alice((tenant, from, to, day) ->
                        from.getCurrencyCode().equals("USD") && to.equals(EUR) && day.equals(DAY)
                                ? Optional.of(new BigDecimal("0.9"))
                                : Optional.empty())
                .revenue()
                .in(EUR, PlanFilter.all(), Planned.AS_WRITTEN);

        assertThat(total.planned()).isEqualTo(new BigDecimal("2800.00"));
        assertThat(total.invoiced()).isEqualTo(new BigDecimal("174.00"));
        assertThat(total.plannedToDate()).isEqualTo(new BigDecimal("1400.00"));
        assertThat(total.attainmentPercent()).contains(new BigDecimal("6.21"));
        assertThat(total.day()).isEqualTo(DAY);
        assertThat(total.parts())
                .extracting(
                        RevenueInOneCurrency.Part::currency, part -> part.rate().toPlainString())
                .containsExactly(tuple("EUR", "1"), tuple("USD", "0.9"));
        assertThat(total.isComplete()).isFalse();
        assertThat(total.missing()).hasSize(2);
        assertThat(total.missing().get(0).currency()).isEqualTo("EUR");
        assertThat(total.missing().get(0).reason()).isEqualTo("invoiced on plans in a currency that has no rate");
        assertThat(total.missing().get(0).invoiced()).isEqualByComparingTo("30");
        assertThat(total.missing().get(1).reason()).isEqualTo("the host has no rate from JPY to EUR on 2027-02-15");
        assertThat(total.missing().get(1).planned()).isEqualByComparingTo("90000");
        assertThat(total.missing().get(1).invoiced()).isEqualByComparingTo("999");
        assertThat(total.incomplete())
                .containsExactly(new PlanOfRevenue(euro, "AP-000001"), new PlanOfRevenue(yen, "AP-000003"));
    }

    @Test
    void withoutRatesTheOneCurrencyStandsAloneAndTheOthersAreTold() {
        RevenueInOneCurrency total = alice(null).revenue().in(EUR, PlanFilter.all(), Planned.AS_WRITTEN);

        assertThat(total.planned()).isEqualTo(new BigDecimal("1000.00"));
        assertThat(total.invoiced()).isEqualTo(new BigDecimal("100.00"));
        assertThat(total.missing())
                .filteredOn(missing -> !missing.currency().equals("EUR"))
                .extracting(RevenueInOneCurrency.Missing::reason)
                .containsOnly("the host has not connected this: AccountPlanning.builder().exchangeRates(...)");
        assertThat(total.incomplete()).hasSize(3);
    }

    @Test
    void aRateThatCannotBeIsNotBelieved() {
        RevenueInOneCurrency total = alice((tenant, from, to, day) ->
                        from.getCurrencyCode().equals("USD") ? Optional.of(BigDecimal.ZERO) : fail())
                .revenue()
                .in(EUR, PlanFilter.all(), Planned.AS_WRITTEN, DAY);

        assertThat(total.missing())
                .extracting(RevenueInOneCurrency.Missing::reason)
                .contains(
                        "the host gave the rate 0 from USD to EUR on 2027-02-15",
                        "ExchangeRates.rate failed: the market is closed");
        assertThat(total.planned()).isEqualTo(new BigDecimal("1000.00"));
    }

    @Test
    void whenEverythingHasARateTheSumsAreComplete() {
        RevenueInOneCurrency total = alice((tenant, from, to, day) -> Optional.of(new BigDecimal("0.01")))
                .revenue()
                .in(EUR, PlanFilter.all(), Planned.AS_WRITTEN);

        assertThat(total.isComplete()).isTrue();
        assertThat(total.incomplete()).isEmpty();
        assertThat(total.planned()).isEqualTo(new BigDecimal("1920.00"));
        assertThat(total.invoiced()).isEqualTo(new BigDecimal("160.59"));
    }

    private static Optional<BigDecimal> fail() {
        throw new IllegalStateException("the market is closed");
    }

    private PlanId plan(String currency, String planned) {
        NewPlan plan = NewPlan.of(Client.of("acme", "Acme"), "Grow").period(PlanPeriod.quarter(2027, 1));
        return alice(null)
                .plans()
                .create(plan.with(details -> details.withCurrency(Currency.getInstance(currency))
                        .withRevenueNextYear(new BigDecimal(planned))))
                .id();
    }

    private void invoice(PlanId plan, int number, String amount, String currency) {
        HostRecord record = new HostRecord(
                RecordKind.INVOICE,
                Integer.toString(number),
                "Invoice " + number,
                LocalDate.of(2027, 1, 31),
                Money.of(amount, currency));
        alice(null).plan(plan).relations().edit(relations -> relations.link(record));
    }

    private Workspace alice(@Nullable ExchangeRates rates) {
        AccountPlanning.Builder builder =
                AccountPlanning.builder().storage(storage).clock(SettableClock.at("2027-02-15T10:00:00Z"));
        return (rates == null ? builder : builder.exchangeRates(rates))
                .build()
                .as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    }
}
