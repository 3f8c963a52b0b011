package io.accountplanning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.Client;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.initiative.Initiative;
import io.accountplanning.money.Money;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmountRulesTest {

    private final Workspace alice = AccountPlanning.builder()
            .records(
                    (tenant, kind, id) -> Optional.of(new HostRecord(kind, id, "Fine", null, Money.of("1.234", "BHD"))))
            .build()
            .as(Actor.staff("alice", Role.ACCOUNT_MANAGER));

    private PlanWorkspace plan(String currency) {
        return alice.plan(alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow").currency(currency))
                .id());
    }

    private static Initiative worth(String amount) {
        return Initiative.of("Deal").withValue(new BigDecimal(amount));
    }

    @Test
    void anAmountHasNoMoreDecimalsThanThePlansCurrency() {
        PlanWorkspace euros = plan("EUR");

        assertThatThrownBy(() -> euros.initiatives().edit(i -> i.add(worth("1")).add(worth("10.999"))))
                .isInstanceOf(InvalidException.class)
                .hasMessage("initiatives[2].value: has more than the 2 decimals of EUR; round it (was \"10.999\")");
        assertThatThrownBy(() -> euros.details().edit(d -> d.withRevenueNextYear(new BigDecimal("0.001"))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("revenueNextYear: has more than the 2 decimals of EUR");
        euros.initiatives().edit(i -> i.add(worth("10.990")));
        plan("BHD").initiatives().edit(i -> i.add(worth("10.999")));
        assertThatThrownBy(() -> plan("JPY").initiatives().edit(i -> i.add(worth("10.5"))))
                .hasMessageContaining("has more than the 0 decimals of JPY");
    }

    @Test
    void whatIsTypedKeepsTheRuleToo() {
        PlanWorkspace euros = plan("EUR");
        Initiative deal = worth("5");
        euros.initiatives().edit(i -> i.add(deal));

        assertThatThrownBy(
                        () -> euros.initiatives().table(Initiative.TABLE).set(deal.id(), "value", "5.001", Locale.US))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("initiatives[1].value");
    }

    @Test
    void anotherCurrencyTakesThePlansOwnAmountsAlong() {
        PlanWorkspace euros = plan("EUR");
        euros.details().edit(d -> d.withRevenueNextYear(new BigDecimal("1.25")));

        assertThatThrownBy(() -> euros.details().edit(d -> d.withCurrency(Currency.getInstance("JPY"))))
                .hasMessageContaining("revenueNextYear: has more than the 0 decimals of JPY");
    }

    @Test
    void amountsInACurrencyOfTheirOwnAreTheHosts() {
        PlanWorkspace euros = plan("EUR");

        euros.link(RecordKind.INVOICE, "I-1");
        assertThat(euros.relations().get().records()).hasSize(1);
    }
}
