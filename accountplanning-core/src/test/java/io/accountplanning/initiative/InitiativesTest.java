package io.accountplanning.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.inmemory.InMemoryStorage;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.money.Money;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.MadeInHost;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.CarryOver;
import io.accountplanning.testkit.FakeOpportunities;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.SettableClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InitiativesTest {

    private final FakeOpportunities host = new FakeOpportunities();
    private final SettableClock clock = SettableClock.at(Fixtures.NOW);
    private final InMemoryStorage storage = new InMemoryStorage();
    private final List<String> heard = new ArrayList<>();
    private final AccountPlanning planning = AccountPlanning.builder()
            .storage(storage)
            .clock(clock)
            .opportunities(host)
            .listener(change ->
                    change.events().forEach(event -> heard.add(event.event().type())))
            .build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final Workspace bob = planning.as(Actor.staff("bob", Role.ACCOUNT_MANAGER));
    private final PlanId id =
            alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow")).id();
    private final PlanWorkspace plan = alice.plan(id);
    private final Initiative analytics = Initiative.of("Analytics")
            .withStage(InitiativeStage.READY)
            .withValue(number("100000"))
            .withProbabilityPercent(number("20"))
            .withTargetDate(LocalDate.of(2027, 6, 30))
            .withOwner(UserId.of("bob"))
            .withProduct("Analytics")
            .withNote("for France");
    private final Initiative storageDeal =
            Initiative.of("Storage").withValue(number("50000")).withProbabilityPercent(number("60"));
    private final Initiative dropped = Initiative.of("Dropped")
            .withStage(InitiativeStage.DROPPED)
            .withValue(number("7"))
            .withProbabilityPercent(number("100"));

    InitiativesTest() {
        plan.initiatives()
                .edit(i -> i.add(analytics).add(storageDeal).add(dropped).add(Initiative.of("Idea")));
        heard.clear();
    }

    @Test
    void openOnesAreWeightedByTheirProbability() {
        Initiatives all = plan.initiatives().get();

        assertThat(all.open()).extracting(Initiative::name).containsExactly("Analytics", "Storage", "Idea");
        assertThat(all.openValue()).isEqualTo(number("150000"));
        assertThat(all.weightedValue()).isEqualTo(number("50000"));
        assertThat(Initiatives.EMPTY.weightedValue()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void isPromotedToAnOpportunityOfTheHost() {
        assertThat(plan.promote(analytics.id())).isEqualTo("O-1");

        assertThat(host.last())
                .isEqualTo(new NewOpportunity(
                        id + ":" + analytics.id().value(),
                        TenantId.DEFAULT,
                        Client.of("acme", "Acme"),
                        id,
                        alice.plans().get(id).number(),
                        "Analytics",
                        Money.of("100000", "EUR"),
                        number("20"),
                        LocalDate.of(2027, 6, 30),
                        UserId.of("bob"),
                        "Analytics",
                        "for France"));
        Initiative promoted = plan.initiatives().get().initiative(analytics.id());
        assertThat(promoted.stage()).isEqualTo(InitiativeStage.PROMOTED);
        assertThat(promoted.opportunity()).isEqualTo("O-1");
        assertThat(promoted.promotedBy()).isEqualTo(UserId.of("alice"));
        assertThat(heard).containsExactly("initiatives.edited", "initiative.promoted");
    }

    @Test
    void promotedAgainItIsTheSameOpportunity() {
        String first = plan.promote(analytics.id());
        heard.clear();

        assertThat(bob.plan(id).promote(analytics.id())).isEqualTo(first);
        assertThat(host.created()).isEqualTo(1);
        assertThat(heard).isEmpty();
    }

    @Test
    void whoComesWhileSomebodyIsAtItIsToldWho() {
        List<Throwable> thrown = new ArrayList<>();
        host.before = () -> thrown.add(org.assertj.core.api.Assertions.catchThrowable(
                () -> bob.plan(id).promote(analytics.id())));

        assertThat(plan.promote(analytics.id())).isEqualTo("O-1");
        assertThat(thrown)
                .singleElement()
                .satisfies(e -> assertThat(e)
                        .isInstanceOf(ConflictException.class)
                        .hasMessageContaining("alice is promoting it since 2027-02-15T10:00:00.123456Z"));
        assertThat(host.created()).isEqualTo(1);
    }

    @Test
    void aHostThatFailsLeavesThePlanAsItWas() {
        Initiatives before = plan.initiatives().get();
        IllegalStateException failure = new IllegalStateException("the pipeline is closed");
        host.before = () -> {
            throw failure;
        };

        assertThatThrownBy(() -> plan.promote(analytics.id()))
                .isInstanceOf(AccountPlanningException.class)
                .hasCause(failure)
                .hasMessageContaining("\"Analytics\" of AP-000001: the pipeline is closed");
        assertThat(plan.initiatives().get()).isEqualTo(before);
        host.before = () -> {};
        assertThat(bob.plan(id).promote(analytics.id())).isEqualTo("O-1");
    }

    @Test
    void aHostThatFailsAfterItHasCreatedCreatesNoSecondOne() {
        host.after = () -> {
            throw new IllegalStateException("timed out");
        };
        assertThatThrownBy(() -> plan.promote(analytics.id())).hasMessageContaining("timed out");
        host.after = () -> {};

        assertThat(plan.promote(analytics.id())).isEqualTo("O-1");
        assertThat(host.created()).isEqualTo(1);
    }

    @Test
    void aClaimIsTakenOverAfterFiveMinutesAndTheHostIsAskedFirst() {
        host.after = () -> {
            throw new AssertionError("the node is gone");
        };
        assertThatThrownBy(() -> plan.promote(analytics.id())).isInstanceOf(AssertionError.class);
        host.after = () -> {};

        clock.set(Fixtures.NOW.plus(MadeInHost.PATIENCE).minusNanos(1_000));
        assertThatThrownBy(() -> bob.plan(id).promote(analytics.id())).isInstanceOf(ConflictException.class);
        clock.set(Fixtures.NOW.plus(MadeInHost.PATIENCE));
        assertThat(bob.plan(id).promote(analytics.id())).isEqualTo("O-1");
        assertThat(host.created()).isEqualTo(1);
    }

    @Test
    void whoWasTakenOverGetsWhatTheOtherMade() {
        host.before = () -> {
            host.before = () -> {};
            clock.set(Fixtures.NOW.plus(Duration.ofMinutes(6)));
            bob.plan(id).promote(analytics.id());
        };

        assertThatThrownBy(() -> plan.promote(analytics.id()))
                .isInstanceOf(AccountPlanningException.class)
                .hasMessageContaining("became the opportunity O-1 while the host made the opportunity O-2 of it");
        assertThat(plan.initiatives().get().initiative(analytics.id()).opportunity())
                .isEqualTo("O-1");
    }

    @Test
    void whoFailsAfterBeingTakenOverLeavesTheOthersClaim() {
        host.before = () -> {
            clock.set(Fixtures.NOW.plus(MadeInHost.PATIENCE));
            host.before = () -> {
                throw new AssertionError("the node is gone");
            };
            assertThatThrownBy(() -> bob.plan(id).promote(analytics.id())).isInstanceOf(AssertionError.class);
            throw new IllegalStateException("timed out");
        };

        assertThatThrownBy(() -> plan.promote(analytics.id())).hasMessageContaining("timed out");
        assertThat(plan.initiatives().get().initiative(analytics.id()).promotedBy())
                .isEqualTo(UserId.of("bob"));
    }

    @Test
    void whatIsRemovedWhileTheHostMakesItIsTold() {
        host.before = () -> plan.initiatives().edit(i -> new Initiatives(List.of(storageDeal)));

        assertThatThrownBy(() -> plan.promote(analytics.id()))
                .isInstanceOf(AccountPlanningException.class)
                .hasMessageContaining("\"Analytics\" of AP-000001 was removed while the host made the opportunity O-1");
    }

    @Test
    void theHostsIdHasOneToTwoHundredCharacters() {
        for (String refused : List.of(" ", "x".repeat(201))) {
            assertThatThrownBy(() -> withHost(refused).promote(analytics.id()))
                    .hasMessageContaining("the id of an opportunity has 1 to 200 characters, the host gave");
        }
        assertThat(withHost("x".repeat(200)).promote(analytics.id())).hasSize(200);
    }

    private PlanWorkspace withHost(String opportunity) {
        OpportunityGateway gateway = new OpportunityGateway() {
            @Override
            public Optional<String> find(TenantId tenant, String key) {
                return Optional.of(opportunity);
            }

            @Override
            public String create(NewOpportunity request) {
                throw new AssertionError("it is there");
            }
        };
        return AccountPlanning.builder()
                .storage(storage)
                .clock(clock)
                .opportunities(gateway)
                .build()
                .as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                .plan(id);
    }

    @Test
    void inATransactionOfTheHostARollbackIsFoundAgain() {
        assertThatThrownBy(() -> storage.transact(Actor.staff("alice").tenant(), work -> {
                    plan.promote(analytics.id());
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(plan.initiatives().get().initiative(analytics.id())).isEqualTo(analytics);

        assertThat(plan.promote(analytics.id())).isEqualTo("O-1");
        assertThat(host.created()).isEqualTo(1);
    }

    @Test
    void whatIsNotOpenOrNotThereIsNotPromoted() {
        assertThatThrownBy(() -> plan.promote(dropped.id()))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("was dropped; give it another stage");
        assertThatThrownBy(() -> plan.promote(Initiative.Id.next())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> AccountPlanning.builder()
                        .storage(storage)
                        .build()
                        .as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                        .plan(id)
                        .promote(analytics.id()))
                .hasMessageContaining("Maybe give AccountPlanning.builder().opportunities(...)");
        assertThat(host.created()).isZero();
    }

    @Test
    void whatPromotionWritesIsNotEditedByHand() {
        plan.promote(analytics.id());

        assertThatThrownBy(() -> plan.initiatives()
                        .table(Initiative.TABLE)
                        .set(analytics.id(), "opportunity", "O-9", Locale.ROOT))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("initiatives[1].opportunity: is not edited by hand, but by plan.promote(id)");
        assertThatThrownBy(() -> plan.initiatives()
                        .table(Initiative.TABLE)
                        .insert(0, Map.of("name", "New", "promotedBy", "bob"), Locale.ROOT))
                .hasMessageContaining("initiatives[1].promotedBy");
        assertThatThrownBy(
                        () -> plan.initiatives().edit(i -> i.replace(storageDeal.withStage(InitiativeStage.PROMOTED))))
                .hasMessageContaining("initiatives[2].stage: is set by plan.promote(id) alone");
        assertThatThrownBy(() -> plan.initiatives()
                        .edit(i -> i.replace(i.initiative(analytics.id()).withStage(InitiativeStage.IDEA))))
                .hasMessageContaining("stays promoted: it is the opportunity O-1");
        plan.initiatives().edit(i -> i.replace(i.initiative(analytics.id()).withName("Analysis")));
        assertThat(plan.initiatives().get().initiative(analytics.id()).name()).isEqualTo("Analysis");
        plan.initiatives().table(Initiative.TABLE).set(analytics.id(), "note", "won", Locale.ROOT);
        assertThat(plan.initiatives().get().initiative(analytics.id()).note()).isEqualTo("won");
    }

    @Test
    void openOnesGoAlongWithoutTheirClaims() {
        plan.promote(storageDeal.id());
        host.before = () -> {
            throw new AssertionError("the node is gone");
        };
        assertThatThrownBy(() -> plan.promote(analytics.id())).isInstanceOf(AssertionError.class);

        Initiatives carried =
                alice.plan(plan.followUp(CarryForward.all()).id()).initiatives().get();
        assertThat(carried.initiatives()).extracting(Initiative::name).containsExactly("Analytics", "Idea");
        assertThat(carried.initiative(analytics.id())).isEqualTo(analytics);
        assertThat(Initiatives.SECTION.carriedOver(plan.initiatives().get(), CarryOver.AS_TEMPLATE))
                .isEqualTo(Initiatives.EMPTY);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
