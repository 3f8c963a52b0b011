package io.accountplanning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.settings.Settings;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlansTest {

    private static final Client ACME = Client.of("acme", "Acme");

    private final Desk desk = new Desk();

    @Test
    void whatIsLeftOutHasADefault() {
        AccountPlan plan = desk.alice.plans().create(NewPlan.of(ACME, "  Grow Acme "));

        assertThat(plan.number()).isEqualTo("AP-000001");
        assertThat(plan.version()).isEqualTo(1);
        assertThat(plan.subject()).isEqualTo("Grow Acme");
        assertThat(plan.period()).isEqualTo(PlanPeriod.year(2027));
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(plan.owner()).isEqualTo(UserId.of("alice"));
        assertThat(plan.details().currency()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(plan.created().by()).isEqualTo(UserId.of("alice"));
        assertThat(plan.created().at()).isEqualTo(Desk.NOW);
    }

    @Test
    void whatIsSaidIsKept() {
        AccountPlan plan = desk.alice
                .plans()
                .create(NewPlan.of(ACME, "Grow Acme")
                        .period(PlanPeriod.quarter(2028, 2))
                        .status(PlanStatus.REVIEW)
                        .currency("USD")
                        .owner(UserId.of("bob"))
                        .with(d -> d.withVision(RichText.ofPlain("Be first")))
                        .with(d -> d.withRevenueNextYear(new BigDecimal("12.50"))));

        assertThat(desk.alice.plans().get(plan.id())).isEqualTo(plan);
        assertThat(plan.period()).hasToString("2028-Q2");
        assertThat(plan.details().targets().revenueNextYear()).isEqualTo(new BigDecimal("12.5"));
        assertThat(plan.details().profile().vision().plain()).isEqualTo("Be first");
    }

    @Test
    void thisYearIsTheTenantsFiscalYearInItsZone() {
        AccountPlanning planning = AccountPlanning.builder()
                .clock(Clock.fixed(Instant.parse("2027-03-31T20:00:00Z"), ZoneOffset.UTC))
                .settings(tenant ->
                        Settings.defaults().withFiscalYearStart(Month.APRIL).withZone(ZoneId.of("Asia/Tokyo")))
                .build();

        assertThat(planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                        .plans()
                        .create(NewPlan.of(ACME, "Grow Acme"))
                        .period())
                .isEqualTo(PlanPeriod.year(2027, Month.APRIL));
    }

    @Test
    void theFirstEventOfAPlanTellsEveryDetailThatIsNotEmpty() {
        desk.alice.plans().create(NewPlan.of(ACME, "Grow Acme"));

        assertThat(desk.outbox()).containsExactly("plan.created");
        assertThat(desk.heard)
                .singleElement()
                .satisfies(change -> assertThat(change.changes())
                        .extracting(RecordedChangeText::of)
                        .containsExactly(
                                "subject=Grow Acme",
                                "clientId=acme",
                                "client=Acme",
                                "period=2027",
                                "status=DRAFT",
                                "owner=alice",
                                "currency=EUR"));
    }

    @Test
    void everyBrokenRuleIsReported() {
        NewPlan bad = NewPlan.of(Client.of("acme", " "), "x".repeat(201))
                .with(d -> d.withMarginPercent(new BigDecimal("101")).withWalletSharePercent(new BigDecimal("-1")));

        assertThatThrownBy(() -> desk.alice.plans().create(bad))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.violations())
                                .extracting("path")
                                .containsExactly("subject", "client", "marginPercent", "walletSharePercent"));
        assertThat(desk.heard).isEmpty();
        assertThat(desk.outbox()).isEmpty();
    }

    @Test
    void aPlanNeedsASubjectAndAYearThatPeopleLiveIn() {
        assertThatThrownBy(() -> desk.alice.plans().create(NewPlan.of(ACME, "  ")))
                .isInstanceOf(InvalidException.class)
                .hasMessageStartingWith("subject: is required");
        assertThatThrownBy(() -> desk.alice.plans().create(NewPlan.of(ACME, "x").period(PlanPeriod.year(1066))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("must start between the years 1900 and 2200");
        assertThatThrownBy(() -> NewPlan.of(ACME, "x").currency("EURO"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("EURO");
    }

    @Test
    void aClientThatTheHostDoesNotKnowIsRefused() {
        AccountPlanning planning = desk.with(AccountPlanning.builder()
                .clients((tenant, id) -> id.equals(ClientId.of("acme"))
                        ? Optional.of(Client.of("acme", "Acme Holding SE"))
                        : Optional.empty()));
        Plans plans = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER)).plans();

        assertThat(plans.create(NewPlan.of(ACME, "Grow")).client().name()).isEqualTo("Acme Holding SE");
        assertThatThrownBy(() -> plans.create(NewPlan.of(Client.of("globex", "Globex"), "Grow")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("the host knows no such client")
                .hasMessageContaining("globex");
    }

    @Test
    void creatingNeedsTheCapability() {
        assertThatThrownBy(() -> desk.as("vera", Role.VIEWER).plans().create(NewPlan.of(ACME, "Grow")))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("vera lacks the capability CREATE");
    }

    @Test
    void aPlanIsNotBornInTheTrash() {
        AccountPlan plan = desk.alice.plans().create(NewPlan.of(ACME, "Grow").with(d -> d.withDeletedAt(Desk.NOW)));

        assertThat(plan.isDeleted()).isFalse();
    }
}
