package io.accountplanning.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.goal.Goal;
import io.accountplanning.host.Client;
import io.accountplanning.meeting.Meetings;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.section.PlanSection;
import io.accountplanning.settings.Settings;
import io.accountplanning.testkit.HostSection;
import io.accountplanning.testkit.Sections;
import io.accountplanning.testkit.SettableClock;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanLifeTest {

    private static final Client ACME = Client.of("acme", "Acme");

    private final List<String> heard = new ArrayList<>();
    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(SettableClock.at("2027-02-15T10:00:00Z"))
            .section(HostSection.SECTION)
            .listener(change ->
                    change.events().forEach(event -> heard.add(event.event().type())))
            .build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));

    @Test
    void aFollowUpIsForTheNextPeriodAndNestedUnderItsPredecessor() {
        PlanId first = plan("Grow Acme");
        alice.plan(first).details().edit(d -> d.withStatus(PlanStatus.COMPLETED));
        heard.clear();

        AccountPlan next = alice.plan(first).followUp(CarryForward.all());

        assertThat(next.period()).hasToString("2027-Q2");
        assertThat(next.placement().predecessor()).isEqualTo(first);
        assertThat(next.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(next.subject()).isEqualTo("Grow Acme");
        assertThat(next.number()).isEqualTo("AP-000002");
        assertThat(heard).containsExactly("plan.created", "plan.follow_up_created");
    }

    @Test
    void aPlanHasOneFollowUpSoASetIsAChain() {
        PlanId first = plan("Grow Acme");
        AccountPlan second = alice.plan(first).followUp(CarryForward.all());
        AccountPlan third = alice.plan(second.id()).followUp(CarryForward.all());

        assertThatThrownBy(() -> alice.plan(first).followUp(CarryForward.all()))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("AP-000001 is followed up by AP-000002 already");
        for (PlanId id : List.of(first, second.id(), third.id())) {
            assertThat(alice.plan(id).chain())
                    .extracting(AccountPlan::number)
                    .containsExactly("AP-000001", "AP-000002", "AP-000003");
        }
    }

    @Test
    void everySectionGoesAlongExceptTasksAndActuals() {
        PlanId first = plan("Grow Acme");
        Sections.byHand().forEach(filled -> fill(first, filled));
        fill(first, HostSection.filled());
        Planning before = alice.plan(first).planning().get();

        PlanWorkspace next =
                alice.plan(alice.plan(first).followUp(CarryForward.all()).id());

        assertThat(next.planning().get().tasks()).isEmpty();
        assertThat(next.planning().get().objectives()).isEqualTo(before.objectives());
        assertThat(next.goals().get().goals()).isNotEmpty().allMatch(goal -> goal.actual() == null);
        assertThat(next.dueDiligence().get())
                .isEqualTo(alice.plan(first).dueDiligence().get());
        assertThat(next.meetings().get()).isEqualTo(alice.plan(first).meetings().get());
        assertThat(next.section(HostSection.SECTION).get())
                .isEqualTo(alice.plan(first).section(HostSection.SECTION).get());
    }

    private <S extends PlanSection> void fill(PlanId id, Sections.Filled<S> filled) {
        alice.plan(id).section(filled.type()).edit(section -> filled.value());
    }

    @Test
    void openTasksGoAlongWhenAskedForAndDoneOnesNever() {
        PlanId first = plan("Grow Acme");
        Task done = Task.of("Done");
        Task open = Task.of("Open").withDependsOn(List.of(done.id()));
        alice.plan(first).planning().edit(p -> p.addTask(done).addTask(open).completeTask(done.id()));

        AccountPlan next = alice.plan(first).followUp(CarryForward.all().withOpenTasks());

        assertThat(alice.plan(next.id()).planning().get().tasks())
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.id()).isEqualTo(open.id());
                    assertThat(task.dependsOn()).isEmpty();
                });
    }

    @Test
    void aSectionThatIsLeftOutBeginsEmpty() {
        PlanId first = plan("Grow Acme");
        Sections.byHand().forEach(filled -> fill(first, filled));
        fill(first, HostSection.filled());

        AccountPlan next =
                alice.plan(first).followUp(CarryForward.all().without(Meetings.SECTION, HostSection.SECTION));

        assertThat(alice.plan(next.id()).meetings().state().version()).isZero();
        assertThat(alice.plan(next.id()).section(HostSection.SECTION).state().version())
                .isZero();
        assertThat(alice.plan(next.id()).competitors().get().competitors()).isNotEmpty();
    }

    @Test
    void aCloneStandsAloneAndHasNoTasks() {
        PlanId first = plan("Grow Acme");
        alice.plan(first).planning().edit(p -> p.addTask(Task.of("Open")));
        alice.plan(first).goals().edit(g -> g.add(Goal.of("Revenue", BigDecimal.TEN)));
        AccountPlan clone = alice.plan(first).cloneAs("Grow Acme again");

        assertThat(clone.placement()).isEqualTo(Placement.ALONE);
        assertThat(clone.period()).isEqualTo(alice.plans().get(first).period());
        assertThat(alice.plan(clone.id()).planning().get().tasks()).isEmpty();
        assertThat(alice.plan(clone.id()).goals().get().goals()).hasSize(1);
        assertThat(alice.plan(first).chain()).hasSize(1);
    }

    @Test
    void aCopyForAnotherPeriodStandsAlone() {
        PlanId first = plan("Grow Acme");
        alice.plan(first).planning().edit(p -> p.addTask(Task.of("Call")));

        AccountPlan copy = alice.plan(first)
                .copyTo(PlanPeriod.year(2029), CarryForward.all().withOpenTasks());

        assertThat(copy.period()).isEqualTo(PlanPeriod.year(2029));
        assertThat(copy.placement()).isEqualTo(Placement.ALONE);
        assertThat(alice.plan(copy.id()).planning().get().tasks())
                .extracting(Task::action)
                .containsExactly("Call");
    }

    @Test
    void onlyTheLastOfAChainIsDeletedAndComesBackToItsPlace() {
        PlanId first = plan("Grow Acme");
        PlanId second = alice.plan(first).followUp(CarryForward.all()).id();

        assertThatThrownBy(() -> alice.plans().delete(first))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("AP-000001 is followed up by AP-000002");
        alice.plans().delete(second);
        assertThat(alice.plan(first).chain()).hasSize(1);
        alice.plans().restore(second);
        assertThat(alice.plan(first).chain()).hasSize(2);
    }

    @Test
    void aPlanWhosePlaceWasTakenDoesNotComeBack() {
        PlanId first = plan("Grow Acme");
        PlanId second = alice.plan(first).followUp(CarryForward.all()).id();
        alice.plans().delete(second);
        PlanId other = alice.plan(first).followUp(CarryForward.all()).id();

        assertThatThrownBy(() -> alice.plans().restore(second))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("AP-000002 cannot come back: AP-000001 is followed up by AP-000003 by now");
        alice.plans().delete(other);
        alice.plans().delete(first);
        assertThatThrownBy(() -> alice.plans().restore(second))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("in the trash");
    }

    @Test
    void aStandalonePlanOrTheLastOfAChainMovesToAnotherClient() {
        PlanId first = plan("Grow Acme");
        PlanId second = alice.plan(first).followUp(CarryForward.all()).id();
        alice.plan(second).makePrimary();
        heard.clear();

        assertThatThrownBy(() -> alice.plan(first).moveTo(Client.of("zeta", "Zeta")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("zeta");
        AccountPlan moved = alice.plan(second).moveTo(Client.of("zeta", "Zeta"));

        assertThat(moved.client()).isEqualTo(Client.of("zeta", "Zeta"));
        assertThat(moved.placement()).isEqualTo(Placement.ALONE);
        assertThat(heard).contains("plan.moved_to_client", "plan.primary_changed");
        assertThat(alice.plan(first).chain()).hasSize(1);
    }

    @Test
    void anEditByHandLeavesTheClientAndThePlaceAlone() {
        PlanId first = plan("Grow Acme");

        assertThatThrownBy(() -> alice.plan(first)
                        .details()
                        .edit(d -> PlanDetails.SECTION.fields().stream()
                                .filter(field -> field.name().equals("clientId"))
                                .findFirst()
                                .map(field -> d.movedTo(Client.of("zeta", "Zeta")))
                                .orElseThrow()))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("plan.moveTo(client)");
        assertThatThrownBy(() -> alice.plan(first).section(Placement.SECTION).edit(p -> p.withPrimary(true)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("plan.makePrimary()");
        assertThat(alice.plans().get(first).placement().primary()).isFalse();
    }

    @Test
    void aClientHasOnePrimaryPlanAtMost() {
        PlanId first = plan("One");
        PlanId second = plan("Two");
        alice.plan(first).makePrimary();

        alice.plan(second).makePrimary();

        assertThat(alice.plans().get(first).placement().primary()).isFalse();
        assertThat(alice.plans().get(second).placement().primary()).isTrue();
        alice.plan(second).makeSecondary();
        assertThat(alice.plans().get(second).placement().primary()).isFalse();
    }

    @Test
    void aRestoredPlanIsPrimaryAgainOnlyIfNoOtherIs() {
        PlanId first = plan("One");
        PlanId second = plan("Two");
        alice.plan(first).makePrimary();
        alice.plans().delete(first);
        assertThat(alice.plans().restore(first).placement().primary()).isTrue();
        alice.plans().delete(first);
        alice.plan(second).makePrimary();

        assertThat(alice.plans().restore(first).placement().primary()).isFalse();
        assertThat(alice.plans().get(second).placement().primary()).isTrue();
    }

    @Test
    void aTreeHasNoCycles() {
        PlanId world = plan("World");
        PlanId europe = plan("Europe");
        PlanId france = plan("France");
        alice.plan(europe).moveUnder(world);
        alice.plan(france).moveUnder(europe);

        assertThatThrownBy(() -> alice.plan(world).moveUnder(france))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("AP-000001 would stand below itself under AP-000003");
        assertThatThrownBy(() -> alice.plan(world).moveUnder(world)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> alice.plans().delete(europe))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("has plans below it, such as AP-000003");
        alice.plan(france).moveToTop();
        alice.plan(world).moveUnder(france);
        assertThat(alice.plans().get(world).placement().parent()).isEqualTo(france);
    }

    @Test
    void theFollowUpStandsBelowTheSamePlanInTheTree() {
        PlanId world = plan("World");
        PlanId europe = plan("Europe");
        alice.plan(europe).moveUnder(world);

        assertThat(alice.plan(europe).followUp(CarryForward.all()).placement().parent())
                .isEqualTo(world);
    }

    @Test
    void newPlansStartWithTheTenantsStatus() {
        planning.as(Actor.staff("root", Role.ADMINISTRATOR))
                .settings()
                .edit(s -> s.withDefaultStatus(Settings.DefaultStatus.REVIEW));

        PlanId first = plan("Grow Acme");

        assertThat(alice.plans().get(first).status()).isEqualTo(PlanStatus.REVIEW);
        assertThat(alice.plan(first).followUp(CarryForward.all()).status()).isEqualTo(PlanStatus.REVIEW);
    }

    @Test
    void copiesNeedTheCapabilityToCreateAndMovesToEdit() {
        PlanId first = plan("Grow Acme");
        Workspace viewer = planning.as(Actor.staff("vera", Role.VIEWER));
        Workspace member = planning.as(Actor.staff("alice", Role.TEAM_MEMBER));

        assertThatThrownBy(() -> member.plan(first).followUp(CarryForward.all()))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("CREATE");
        assertThatThrownBy(() -> member.plan(first).cloneAs("x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> viewer.plan(first).moveTo(Client.of("zeta", "Zeta")))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("EDIT");
        assertThatThrownBy(() -> viewer.plan(first).makePrimary()).isInstanceOf(AccessDeniedException.class);
        assertThat(alice.list().count(io.accountplanning.filter.PlanFilter.all()))
                .isEqualTo(1);
    }

    private PlanId plan(String subject) {
        return alice.plans()
                .create(NewPlan.of(ACME, subject)
                        .period(PlanPeriod.quarter(2027, 1))
                        .currency("CLF"))
                .id();
    }
}
