package io.accountplanning.tasksync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.Client;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.inmemory.InMemoryStorage;
import io.accountplanning.job.JobReport;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.MadeInHost;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.testkit.FakeHostTasks;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tasks of a plan and of the host, kept the same, step by step. */
class TaskSyncTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    private final FakeHostTasks host = new FakeHostTasks(Fixtures.NOW);
    private final SettableClock clock = SettableClock.at(Fixtures.NOW);
    private final InMemoryStorage storage = new InMemoryStorage();
    private final AccountPlanning planning = planning(false).build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final PlanId id =
            alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow")).id();
    private final PlanWorkspace plan = alice.plan(id);
    private final Task task = Task.of("Book the QBR").withPic("bob").withDeadline(MARCH);

    TaskSyncTest() {
        plan.planning().edit(p -> p.addTask(task).addTask(Task.of("Another")));
        plan.relations().edit(r -> r.link(new HostRecord(RecordKind.PROJECT, "P-1", "Rollout", null, null)));
    }

    /** Nothing is told right after a commit, so that each test says when. */
    private AccountPlanning.Builder planning(boolean deletesThere) {
        return AccountPlanning.builder()
                .storage(storage)
                .clock(clock)
                .hostTasks(host, StatusNames.standard(), deletesThere)
                .hostContext(call -> () -> {});
    }

    @Test
    void aTaskIsConvertedOnceAndKnowsItsOther() {
        TaskLink link = plan.hostTasks().convert(task.id(), "P-1");

        assertThat(link.hostTask()).isEqualTo("T-1");
        assertThat(host.task("T-1"))
                .usingRecursiveComparison()
                .ignoringFields("changedAt")
                .isEqualTo(new HostTask("T-1", "Book the QBR", "Not Started", MARCH, UserId.of("bob"), Fixtures.NOW));
        assertThat(planning.as(Actor.staff("bob", Role.ACCOUNT_MANAGER))
                        .plan(id)
                        .hostTasks()
                        .convert(task.id(), "P-1")
                        .hostTask())
                .isEqualTo("T-1");
        assertThat(host.created()).isEqualTo(1);
    }

    @Test
    void aConversionWritesItsClaimAndItsLinkAndNothingMore() {
        int entries = plan.activity().latest(100).size();
        convert();
        assertThat(planning.hostTasks(TenantId.DEFAULT).changed("T-1")).isFalse();
        run();
        assertThat(plan.activity().latest(100)).hasSize(entries + 2);
        plan.hostTasks().convert(task.id(), "P-1");
        assertThat(plan.activity().latest(100)).hasSize(entries + 2);
    }

    @Test
    void aTaskThatTheHostHadMadeBeforeAndChangedSinceIsMerged() {
        host.afterCreate = () -> {
            throw new AssertionError("the node is gone");
        };
        assertThatThrownBy(this::convert).isInstanceOf(AssertionError.class);
        host.afterCreate = () -> {};
        host.edit("T-1", t -> with(t, "Book the hall", "In Progress", t.deadline()));
        clock.advance(MadeInHost.PATIENCE);

        convert();
        run();

        assertThat(ours().action()).isEqualTo("Book the hall");
        assertThat(ours().status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(host.created()).isEqualTo(1);
    }

    @Test
    void whatIsChangedOnOneSideReachesTheOtherOnceAndDoesNotComeBack() {
        convert();
        ours(t -> t.withStatus(TaskStatus.COMPLETE));
        run();
        assertThat(host.task("T-1").status()).isEqualTo("Complete");
        int writes = host.writes();
        assertThat(planning.hostTasks(TenantId.DEFAULT).changed("T-1")).isFalse();
        assertThat(host.writes()).isEqualTo(writes);

        host.edit("T-1", t -> with(t, t.name(), "In Progress", t.deadline()));
        assertThat(planning.hostTasks(TenantId.DEFAULT).changed("T-1")).isTrue();
        assertThat(ours().status()).isEqualTo(TaskStatus.IN_PROGRESS);
        run();
        assertThat(host.writes()).isEqualTo(writes);
        assertThat(plan.activity().latest(1).get(0).stamp().by()).isEqualTo(UserId.of("taskSync"));
    }

    @Test
    void differentFieldsAreMerged() {
        convert();
        ours(t -> t.withAction("Book the room"));
        host.edit("T-1", t -> with(t, t.name(), t.status(), MARCH.plusDays(7)));

        plan.hostTasks().reconcile();

        assertThat(ours().action()).isEqualTo("Book the room");
        assertThat(ours().deadline()).isEqualTo(MARCH.plusDays(7));
        assertThat(host.task("T-1").name()).isEqualTo("Book the room");
        assertThat(host.task("T-1").deadline()).isEqualTo(MARCH.plusDays(7));
        assertThat(link().lost()).isNull();
    }

    @Test
    void ofTheSameFieldTheLaterChangeStandsAndTheOtherIsInTheActivityLog() {
        convert();
        clock.set(Fixtures.NOW.plusSeconds(3_600));
        ours(t -> t.withDeadline(MARCH.plusDays(1)));
        host.clock(Fixtures.NOW.plusSeconds(1_800));
        host.edit("T-1", t -> with(t, t.name(), t.status(), MARCH.plusDays(2)));

        run();

        assertThat(ours().deadline()).isEqualTo(MARCH.plusDays(1));
        assertThat(host.task("T-1").deadline()).isEqualTo(MARCH.plusDays(1));
        assertThat(link().lost())
                .isEqualTo(
                        "The deadline: the host's \"2027-03-03\" gave way to the plan's \"2027-03-02\" (changed in the"
                                + " plan 2027-02-15T11:00:00.123456Z, in the host 2027-02-15T10:30:01.123456Z)");
        assertThat(plan.activity().latest(10).toString()).contains("gave way to the plan's");

        host.clock(Fixtures.NOW.plusSeconds(7_200));
        ours(t -> t.withDeadline(null));
        host.edit("T-1", t -> with(t, t.name(), t.status(), MARCH));
        run();
        assertThat(ours().deadline()).isEqualTo(MARCH);
        assertThat(link().lost())
                .startsWith("The deadline: the plan's (nothing) gave way to the host's \"2027-03-01\"");
    }

    @Test
    void whatIsDeletedThereStaysHereAndIsNotCreatedAgain() {
        convert();
        host.delete(TenantId.DEFAULT, "T-1");

        planning.hostTasks(TenantId.DEFAULT).deleted("T-1");
        ours(t -> t.withStatus(TaskStatus.COMPLETE));
        run();

        assertThat(ours().status()).isEqualTo(TaskStatus.COMPLETE);
        assertThat(link().deletedThere()).isTrue();
        assertThat(host.created()).isEqualTo(1);
        assertThatThrownBy(() -> plan.hostTasks().convert(task.id(), "P-1"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("was deleted in the host; unlink it first");
    }

    @Test
    void aMessageThatSomethingWasDeletedIsLookedInto() {
        convert();
        planning.hostTasks(TenantId.DEFAULT).deleted("T-1");
        assertThat(link().deletedThere()).isFalse();
        assertThat(planning.hostTasks(TenantId.DEFAULT).changed("T-9")).isFalse();
    }

    @Test
    void whatIsDeletedHereIsUnlinkedOrDeletedThereAsTheHostSays() {
        convert();
        plan.planning().edit(p -> p.removeTask(task.id()));
        run();
        assertThat(host.has("T-1")).isTrue();
        assertThat(plan.hostTasks().links()).isEqualTo(TaskLinks.EMPTY);

        Task other = plan.planning().get().tasks().get(0);
        plan.hostTasks().convert(other.id(), "P-1");
        AccountPlanning deleting = planning(true).build();
        deleting.as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                .plan(id)
                .planning()
                .edit(p -> p.removeTask(other.id()));
        deleting.jobs().taskSync(Fixtures.NOW);
        assertThat(host.has("T-2")).isFalse();
        assertThat(plan.hostTasks().links()).isEqualTo(TaskLinks.EMPTY);
    }

    @Test
    void aHostThatIsDownChangesNothingAndTheNextRunDoesIt() {
        convert();
        ours(t -> t.withStatus(TaskStatus.ON_HOLD));
        host.before = () -> {
            throw new IllegalStateException("down");
        };
        assertThatThrownBy(() -> plan.hostTasks().reconcile())
                .isInstanceOf(AccountPlanningException.class)
                .hasMessageContaining("HostTasks.read of the host failed for 1 tasks: down");
        assertThat(planning.jobs().taskSync(Fixtures.NOW).incomplete())
                .singleElement()
                .satisfies(report -> assertThat(report.failed())
                        .extracting(JobReport.Entry::number)
                        .containsExactly("AP-000001"));
        host.before = () -> {};
        run();
        assertThat(host.task("T-1").status()).isEqualTo("On Hold");
        assertThat(link().changedAt()).isNull();
    }

    @Test
    void whatTheHostRefusesIsOnTheLinkUntilItTakesIt() {
        convert();
        Task other = plan.planning().get().tasks().get(1);
        plan.hostTasks().convert(other.id(), "P-1");
        ours(t -> t.withPic("carol"));
        plan.planning().edit(p -> p.editTask(other.id(), t -> t.withAction("Another room")));
        host.beforeWrite = edit -> {
            if (Objects.equals(edit.person(), UserId.of("carol"))) {
                throw new IllegalArgumentException("carol is not a user of this project");
            }
        };

        assertThatThrownBy(() -> plan.hostTasks().reconcile())
                .isInstanceOf(AccountPlanningException.class)
                .hasMessageContaining("HostTasks.write of the host failed for task T-1: carol is not a user");
        assertThat(link().problem()).isEqualTo("The host refuses this: carol is not a user of this project");
        assertThat(host.task("T-2").name())
                .as("one that is refused does not hold up the others")
                .isEqualTo("Another room");
        int entries = plan.activity().latest(100).size();
        assertThat(planning.jobs().taskSync(Fixtures.NOW).incomplete()).hasSize(1);
        assertThat(plan.activity().latest(100))
                .as("the same refusal again is not news")
                .hasSize(entries);

        host.beforeWrite = edit -> {};
        run();
        assertThat(link().problem()).isNull();
        assertThat(host.task("T-1").person()).isEqualTo(UserId.of("carol"));
    }

    @Test
    void whatTheHostRefusesRightAfterTheCommitIsOnTheLink() throws InterruptedException {
        convert();
        host.beforeWrite = edit -> {
            throw new IllegalArgumentException("closed");
        };
        planning(false)
                .hostContext(UnaryOperator.identity())
                .build()
                .as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                .plan(id)
                .planning()
                .edit(p -> p.editTask(task.id(), t -> t.withStatus(TaskStatus.ON_HOLD)));
        for (int i = 0; i < 1_500 && link().problem() == null; i++) {
            Thread.sleep(20);
        }
        assertThat(link().problem()).isEqualTo("The host refuses this: closed");
    }

    @Test
    void aStatusThatMeansNothingHereIsToldAndLeftAlone() {
        convert();
        host.edit("T-1", t -> with(t, "Book the hall", "Blocked", t.deadline()));
        run();
        assertThat(ours().action()).isEqualTo("Book the hall");
        assertThat(ours().status()).isEqualTo(TaskStatus.NOT_STARTED);
        assertThat(host.task("T-1").status()).isEqualTo("Blocked");
        assertThat(link().problem()).startsWith("The host's status \"Blocked\" has no meaning here");
        host.edit("T-1", t -> with(t, t.name(), "Complete", t.deadline()));
        run();
        assertThat(link().problem()).isNull();
        assertThat(ours().status()).isEqualTo(TaskStatus.COMPLETE);
    }

    @Test
    void statusesAreCalledAsTheHostSaysAndWhatMeansTheSameIsLeftAlone() {
        StatusNames names = StatusNames.of(Map.of(
                        TaskStatus.NOT_STARTED, "Open",
                        TaskStatus.IN_PROGRESS, "Open",
                        TaskStatus.WAITING_FOR_FEEDBACK, "Open",
                        TaskStatus.ON_HOLD, "Parked",
                        TaskStatus.COMPLETE, "Done"))
                .meaning("Review", TaskStatus.IN_PROGRESS);
        assertThat(names.meaningOf("Open")).contains(TaskStatus.NOT_STARTED);
        assertThat(names.isSame(TaskStatus.WAITING_FOR_FEEDBACK, "Open")).isTrue();
        assertThat(names.isSame(TaskStatus.IN_PROGRESS, "Review")).isTrue();
        assertThat(names.isSame(TaskStatus.ON_HOLD, "Review")).isFalse();
        assertThat(names.meaningOf("Blocked")).isEmpty();
        assertThatThrownBy(() -> StatusNames.of(Map.of(TaskStatus.COMPLETE, "Done")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("each status has a name in the host, NOT_STARTED has none");
    }

    @Test
    void copiesBeginWithoutLinksAndATaskIsLetGo() {
        convert();
        assertThat(alice.plan(plan.followUp(CarryForward.all().withOpenTasks()).id())
                        .hostTasks()
                        .links())
                .isEqualTo(TaskLinks.EMPTY);
        assertThat(plan.hostTasks().unlink(task.id())).isEqualTo(TaskLinks.EMPTY);
        assertThat(host.has("T-1")).isTrue();
    }

    @Test
    void withoutTheHostsTasksConvertingIsRefused() {
        HostTasksTab alone = AccountPlanning.builder()
                .storage(storage)
                .build()
                .as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                .plan(id)
                .hostTasks();
        assertThatThrownBy(() -> alone.convert(task.id(), "P-1"))
                .hasMessageContaining("the host's tasks are not connected")
                .hasMessageContaining("Maybe give AccountPlanning.builder().hostTasks(...)");
        assertThatThrownBy(() -> plan.hostTasks().convert(task.id(), "P-9"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("is not a project that AP-000001 is linked to");
    }

    @Test
    void theHostIsToldRightAfterTheCommit() throws InterruptedException {
        convert();
        CountDownLatch told = new CountDownLatch(1);
        host.afterWrite = told::countDown;
        planning(false)
                .hostContext(UnaryOperator.identity())
                .build()
                .as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                .plan(id)
                .planning()
                .edit(p -> p.editTask(task.id(), t -> t.withStatus(TaskStatus.ON_HOLD)));
        assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(host.task("T-1").status()).isEqualTo("On Hold");
    }

    private void convert() {
        plan.hostTasks().convert(task.id(), "P-1");
    }

    private void run() {
        assertThat(planning.jobs().taskSync(Instant.EPOCH).isComplete()).isTrue();
    }

    private void ours(UnaryOperator<Task> edit) {
        plan.planning().edit(p -> p.editTask(task.id(), edit));
    }

    private Task ours() {
        return plan.planning().get().task(task.id());
    }

    private TaskLink link() {
        List<TaskLink> links = plan.hostTasks().links().links();
        return Objects.requireNonNull(links.get(0));
    }

    private static HostTask with(HostTask task, String name, String status, @Nullable LocalDate deadline) {
        return new HostTask(task.id(), name, status, deadline, task.person(), task.changedAt());
    }
}
