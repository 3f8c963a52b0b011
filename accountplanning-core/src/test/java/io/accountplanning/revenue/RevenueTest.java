package io.accountplanning.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.error.InvalidException;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.Client;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.money.Money;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.testkit.SettableClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Revenue versus plan, worked by hand. */
class RevenueTest {

    private final Workspace alice = AccountPlanning.builder()
            .clock(SettableClock.at("2027-02-15T10:00:00Z"))
            .build()
            .as(Actor.staff("alice", Role.ACCOUNT_MANAGER));

    @Test
    void invoicesInsideThePeriodCountInThePlansCurrency() {
        PlanId plan = plan("EUR", "1200");
        invoice(plan, 1, "2026-12-31", "7", "EUR");
        invoice(plan, 2, "2027-01-01", "100.25", "EUR");
        invoice(plan, 3, "2027-03-31", "200", "EUR");
        invoice(plan, 4, "2027-04-01", "9", "EUR");
        invoice(plan, 5, "2027-02-01", "50", "USD");

        PlanRevenue revenue = alice.plan(plan).revenue().current();
        assertThat(revenue.planned()).isEqualByComparingTo("1200");
        assertThat(revenue.invoiced()).isEqualByComparingTo("300.25");
        assertThat(revenue.elsewhere()).containsExactly(new Invoiced("USD", new BigDecimal("50")));
        assertThat(revenue.attainmentPercent()).contains(new BigDecimal("25.02"));
    }

    /** 45 of the 90 days of the quarter lie before 15 February: 600 are planned to date. */
    @Test
    void paceIsWhatWasInvoicedOfWhatIsPlannedToDate() {
        PlanId plan = plan("EUR", "1200");
        invoice(plan, 1, "2027-01-15", "450", "EUR");
        PlanRevenue revenue = alice.plan(plan).revenue().current();
        assertThat(revenue.plannedToDate())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("600"));
        assertThat(revenue.pacePercent()).contains(new BigDecimal("75.00"));
    }

    @Test
    void aQuarterPlansAQuarterOfTheYearIfThatIsAskedFor() {
        PlanId plan = plan("EUR", "1000");
        assertThat(alice.plan(plan)
                        .revenue()
                        .current(Planned.PRORATED, Pipeline.NONE)
                        .planned())
                .isEqualByComparingTo("250");
    }

    @Test
    void whereAYearCountsForAQuarterWhatTheQuartersShareWouldBeIsTold() {
        PlanRevenue written = alice.plan(plan("EUR", "1000")).revenue().current();
        PlanRevenue prorated = alice.plan(plan("EUR", "1000")).revenue().current(Planned.PRORATED, Pipeline.NONE);

        assertThat(written.isForPartOfAYear()).isTrue();
        assertThat(written.plannedIfProrated()).contains(new BigDecimal("250.00"));
        assertThat(prorated.isForPartOfAYear()).isTrue();
        assertThat(prorated.plannedIfProrated()).isEmpty();
        assertThat(revenue("1000", Pipeline.NONE).isForPartOfAYear()).isFalse();
        assertThat(revenue("1000", Pipeline.NONE).plannedIfProrated()).isEmpty();
        assertThat(alice.plan(plan("EUR", null)).revenue().current().isForPartOfAYear())
                .isFalse();
    }

    @Test
    void aDivisionByNothingHasNoValue() {
        PlanRevenue silent = alice.plan(plan("EUR", null)).revenue().current();
        assertThat(silent.planned()).isNull();
        assertThat(silent.attainmentPercent()).isEmpty();
        assertThat(silent.pacePercent()).isEmpty();
        assertThat(silent.gap()).isEmpty();
        PlanRevenue zero = alice.plan(plan("EUR", "0")).revenue().current();
        assertThat(zero.attainmentPercent()).isEmpty();
        assertThat(revenue("100", Pipeline.NONE).expected()).isEmpty();
        assertThat(revenue("100", Pipeline.of(BigDecimal.ONE, List.of()).withWinRatePercent(BigDecimal.ZERO))
                        .pipelineToCreate())
                .isEmpty();
    }

    @Test
    void expectedIsWhatIsWonAndWhatIsLikely() {
        Pipeline pipeline = Pipeline.of(
                new BigDecimal("1000000"),
                List.of(
                        new Pipeline.Deal(new BigDecimal("300000"), new BigDecimal("50")),
                        new Pipeline.Deal(new BigDecimal("200000"), new BigDecimal("25"))));
        PlanRevenue revenue = revenue("2500000", pipeline);
        assertThat(revenue.expected()).contains(new BigDecimal("1200000.00"));
        assertThat(revenue.gap()).contains(new BigDecimal("1300000.00"));
    }

    /** 2.5 M − 1.0 M − 0.5 M · 0.6 = 1.2 M; ÷ 0.6 → 2.0 M. */
    @Test
    void pipelineToCreateIsWorkedByHand() {
        Pipeline pipeline = Pipeline.of(
                        new BigDecimal("1000000"),
                        List.of(new Pipeline.Deal(new BigDecimal("500000"), new BigDecimal("10"))))
                .withWinRatePercent(new BigDecimal("60"));
        assertThat(revenue("2500000", pipeline).pipelineToCreate()).contains(new BigDecimal("2000000.00"));
        assertThat(revenue("900000", pipeline).pipelineToCreate()).contains(new BigDecimal("0.00"));
    }

    @Test
    void percentagesOfDealsAreBetweenNoneAndAll() {
        assertThatThrownBy(() -> new Pipeline.Deal(BigDecimal.ONE, new BigDecimal("101")))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> Pipeline.NONE.withWinRatePercent(new BigDecimal("-1")))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void totalsNeverMixCurrencies() {
        PlanId euros = plan("EUR", "1000");
        PlanId dollars = plan("USD", "2000");
        plan("EUR", "500");
        invoice(euros, 1, "2027-01-10", "300", "EUR");
        invoice(euros, 2, "2027-01-10", "40", "USD");
        invoice(dollars, 3, "2027-01-10", "1000", "USD");

        List<RevenueTotal> totals = alice.revenue().of(PlanFilter.all());
        assertThat(totals)
                .containsExactly(
                        new RevenueTotal("EUR", bd("1500"), bd("750"), bd("300"), bd("0")),
                        new RevenueTotal("USD", bd("2000"), bd("1000"), bd("1000"), bd("40")));
        assertThat(totals.get(0).attainmentPercent()).contains(bd("20.00"));
        assertThat(totals.get(1).pacePercent()).contains(bd("100.00"));
    }

    private static BigDecimal bd(String text) {
        return new BigDecimal(text);
    }

    private static PlanRevenue revenue(String planned, Pipeline pipeline) {
        return new PlanRevenue(
                Currency.getInstance("EUR"),
                PlanPeriod.year(2027).dates(),
                LocalDate.of(2027, 7, 1),
                new BigDecimal(planned),
                Planned.AS_WRITTEN,
                BigDecimal.ZERO,
                List.of(),
                0,
                pipeline);
    }

    private PlanId plan(String currency, @Nullable String planned) {
        return alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow")
                        .with(d -> d.withPeriod(PlanPeriod.quarter(2027, 1))
                                .withCurrency(Currency.getInstance(currency))
                                .withRevenueNextYear(planned == null ? null : new BigDecimal(planned))))
                .id();
    }

    private void invoice(PlanId plan, int id, String date, String amount, String currency) {
        alice.plan(plan)
                .relations()
                .edit(relations -> relations.link(new HostRecord(
                        RecordKind.INVOICE,
                        Integer.toString(id),
                        "Invoice " + id,
                        LocalDate.parse(date),
                        Money.of(amount, currency))));
    }
}
