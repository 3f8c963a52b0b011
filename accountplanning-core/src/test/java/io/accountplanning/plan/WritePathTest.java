package io.accountplanning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.permission.CarelessPolicy;
import io.accountplanning.permission.Role;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskId;
import io.accountplanning.section.SectionState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WritePathTest {

    private final Desk desk = new Desk();
    private final PlanWorkspace plan = desk.newPlan();
    private final PlanId id = plan.document().plan().id();

    @Test
    void nothingChangedIsNothing() {
        SectionState<PlanDetails> before = plan.details().state();

        plan.details().edit(d -> d);
        plan.details().edit(d -> d.withSubject(" Grow Acme ").withStatus(PlanStatus.DRAFT));
        plan.details().edit(d -> d.withPlanType(""));
        plan.planning().edit(p -> Planning.EMPTY);

        assertThat(plan.details().state()).isEqualTo(before);
        assertThat(plan.planning().state().version()).isZero();
        assertThat(plan.activity().latest(10)).hasSize(1);
        assertThat(desk.heard).isEmpty();
        assertThat(desk.outbox()).isEmpty();
    }

    @Test
    void anEditMakesOneVersionOneEntryAndItsEvents() {
        SectionState<PlanDetails> saved =
                plan.details().edit(d -> d.withStatus(PlanStatus.REVIEW).withIndustry("Retail"));

        assertThat(saved.version()).isEqualTo(2);
        assertThat(plan.details().state()).isEqualTo(saved);
        assertThat(plan.activity().latest(1).get(0).describe())
                .isEqualTo(
                        "alice at 2027-02-15T10:00:00Z, plan: status DRAFT \u2192 REVIEW; industry (empty) \u2192 Retail");
        assertThat(desk.outbox()).containsExactly("plan.status_changed", "plan.edited");
        assertThat(desk.events()).containsExactly("plan.status_changed", "plan.edited");
    }

    @Test
    void aPinnedVersionThatIsStaleIsAConflictThatSaysWhoChangedWhat() {
        long read = plan.details().state().version();
        desk.as("bob", Role.MANAGER).plan(id).details().edit(d -> d.withStatus(PlanStatus.REVIEW));
        desk.events();

        assertThatThrownBy(() -> plan.details().edit(read, d -> d.withSubject("Mine")))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        conflict -> assertThat(conflict.changesSince())
                                .containsExactly("bob at 2027-02-15T10:00:00Z, plan: status DRAFT \u2192 REVIEW"))
                .hasMessageStartingWith("plan of AP-000001 has changed since you read it: bob at");
        assertThat(plan.details().get().subject()).isEqualTo("Grow Acme");
        assertThat(desk.events()).isEmpty();

        assertThat(plan.details().edit(read + 1, d -> d.withSubject("Mine")).version())
                .isEqualTo(read + 2);
    }

    @Test
    void aVersionThatNeverWasIsRefusedAndTheRightOneIsSaid() {
        assertThatThrownBy(() -> plan.details().edit(99, d -> d.withSubject("Mine")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("plan of AP-000001 is at 1")
                .hasMessageContaining("99");
    }

    @Test
    void aTableIsEditedOnlyInTheVersionThatWasSeen() {
        TableTab<Planning, Task> tasks = plan.planning().table(Task.TABLE);
        long seen = tasks.paste(null, "action", "Call\nWrite", Locale.US).version();
        TaskId call = tasks.rows().get(0).id();
        tasks.at(seen).set(call, "action", "Call again", Locale.US);

        assertThatThrownBy(() -> tasks.at(seen).set(call, "action", "Never call", Locale.US))
                .isInstanceOf(ConflictException.class);
        assertThat(tasks.rows()).extracting(Task::action).containsExactly("Call again", "Write");
    }

    @Test
    void peopleOnTwoTabsDoNotCollide() {
        long read = plan.planning().state().version();
        plan.details().edit(d -> d.withStatus(PlanStatus.REVIEW));

        assertThat(plan.planning()
                        .edit(read, p -> p.addObjective(Objective.of("Grow")))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void anInvalidEditChangesNothing() {
        SectionState<PlanDetails> before = plan.details().state();

        assertThatThrownBy(() -> plan.details()
                        .edit(d -> d.withStatus(PlanStatus.REVIEW).withMarginPercent(new BigDecimal("100.01"))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("marginPercent: must be between -1000 and 100 percent (was \"100.01\")");
        assertThatThrownBy(() -> plan.planning().edit(p -> p.completeTask(TaskId.next())))
                .isInstanceOf(NotFoundException.class);

        assertThat(plan.details().state()).isEqualTo(before);
        assertThat(plan.activity().latest(10)).hasSize(1);
        assertThat(desk.heard).isEmpty();
        assertThat(desk.outbox()).isEmpty();
    }

    @Test
    void editingNeedsTheCapabilityAndSeeingThePlan() {
        assertThatThrownBy(() -> desk.as("vera", Role.VIEWER).plan(id).details().edit(d -> d.withSubject("x")))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("vera lacks the capability EDIT on AP-000001");
        assertThatThrownBy(() ->
                        desk.as("tom", Role.TEAM_MEMBER).plan(id).details().edit(d -> d.withSubject("x")))
                .isInstanceOf(NotFoundException.class);
        Workspace stranger =
                desk.planning.as(Actor.staff("alice", Role.ADMINISTRATOR).in(TenantId.of("other")));
        assertThatThrownBy(() -> stranger.plan(id).details().edit(d -> d.withSubject("x")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aPersonInChargeSeesThePlan() {
        Task task = Task.of("Call Acme").withPic("tom");
        plan.planning().edit(p -> p.addTask(task));

        desk.as("tom", Role.TEAM_MEMBER).plan(id).planning().edit(p -> p.completeTask(task.id()));

        assertThat(plan.planning().get().task(task.id()).isOpen()).isFalse();
    }

    @Test
    void listenersHearOfItAfterTheCommitAndCanWorkOnThePlan() {
        AtomicInteger seen = new AtomicInteger();
        AccountPlanning planning = desk.with(AccountPlanning.builder().listener(change -> {
            if (change.section().equals("plan") && change.version() == 2) {
                seen.set((int) plan.details().state().version());
                plan.planning().edit(p -> p.addTask(Task.of("Tell the client")));
            }
        }));

        planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                .plan(id)
                .details()
                .edit(d -> d.withSubject("New"));

        assertThat(seen).hasValue(2);
        assertThat(plan.planning().get().tasks()).hasSize(1);
    }

    @Test
    void whoListensForAWhileHearsOfWhatChangesMeanwhile() {
        List<Long> heard = new ArrayList<>();
        ChangeListener listener = change -> heard.add(change.version());
        plan.details().edit(d -> d.withSubject("Before"));
        desk.planning.addListener(listener);
        plan.details().edit(d -> d.withSubject("Meanwhile"));
        desk.planning.removeListener(listener);
        plan.details().edit(d -> d.withSubject("Afterwards"));

        assertThat(heard).containsExactly(3L);
    }

    @Test
    void noPolicyLetsAClientAdminister() {
        AccountPlanning planning = desk.with(AccountPlanning.builder().policy(new CarelessPolicy()));

        assertThat(planning.allows(Actor.client(ClientId.of("acme"), "carla"), Capability.ADMINISTER))
                .isFalse();
        assertThat(planning.allows(Actor.staff("tom", Role.TEAM_MEMBER), Capability.ADMINISTER))
                .isTrue();
    }

    @Test
    void aListenerThatFailsHarmsNobody() {
        AccountPlanning planning = desk.with(AccountPlanning.builder().listener(change -> {
            throw new IllegalStateException("the listener is broken");
        }));
        Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));

        AccountPlan created = alice.plans().create(NewPlan.of(Client.of("globex", "Globex"), "Grow"));

        assertThat(alice.plans().get(created.id())).isEqualTo(created);
        assertThat(desk.events()).containsExactly("plan.created");
        assertThat(desk.outbox()).containsExactly("plan.created");
    }

    @Test
    void editsAtTheSameTimeAreAllKept() {
        List<Integer> numbers = java.util.stream.IntStream.range(0, 40).boxed().toList();

        numbers.parallelStream().forEach(n -> plan.planning().edit(p -> p.addTask(Task.of("task " + n))));

        assertThat(plan.planning().get().tasks())
                .extracting(Task::action)
                .containsExactlyInAnyOrderElementsOf(
                        numbers.stream().map(n -> "task " + n).toList());
        assertThat(plan.planning().state().version()).isEqualTo(40);
    }
}
