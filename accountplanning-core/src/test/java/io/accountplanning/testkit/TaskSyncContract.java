package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Task;
import io.accountplanning.privacy.Erasure;
import io.accountplanning.privacy.Person;
import io.accountplanning.tasksync.HostTask;
import io.accountplanning.tasksync.TaskLink;
import io.accountplanning.tasksync.TaskLinks;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What keeping tasks the same with the host's needs of a storage. */
public abstract class TaskSyncContract extends StorageContract {

    private static final int CLICKERS = 6;

    private final FakeHostTasks host = new FakeHostTasks(Fixtures.NOW);

    @Test
    void plansWithLinkedTasksAreVisitedOnceAndFoundByTheHostsTask() {
        List<PlanId> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            PlanId plan = store.insert("Linked " + i).id();
            store.save(plan, TaskLinks.SECTION, HostSections.taskLinks());
            expected.add(plan);
        }
        store.insert("Without");
        PlanId deleted = store.insert("Deleted").id();
        store.save(deleted, TaskLinks.SECTION, HostSections.taskLinks());
        store.save(
                deleted,
                PlanDetails.SECTION,
                Fixtures.inTrash(store.section(deleted, PlanDetails.SECTION).value(), Fixtures.NOW));
        PlanId gone = store.insert("Deleted there").id();
        TaskLinks all = HostSections.taskLinks();
        store.save(gone, TaskLinks.SECTION, new TaskLinks(all.links().subList(1, 3)));
        List<PlanId> visited = new ArrayList<>();
        List<PlanId> page = linked(store, null);
        while (!page.isEmpty()) {
            assertThat(page).as("no more plans come than are asked for").hasSizeLessThanOrEqualTo(2);
            visited.addAll(page);
            page = linked(store, page.get(page.size() - 1));
        }

        assertThat(visited)
                .as("plans outside the trash with linked tasks are visited once each")
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(linked(store.as(Fixtures.tenant()), null))
                .as("another tenant's plans have no linked tasks here")
                .isEmpty();
        assertThat(planOf(store, "T-3"))
                .as("a plan is found by a task of the host")
                .isPresent();
        assertThat(planOf(store, "t-3"))
                .as("a plan is found by exactly that task")
                .isEmpty();
        assertThat(planOf(store.as(Fixtures.tenant()), "T-3"))
                .as("another tenant's plan is not found")
                .isEmpty();
    }

    @Test
    void ofManyWhoConvertTheSameTaskOneDoes() {
        Task task = Task.of("Book the QBR");
        PlanId plan = plan(task);
        host.before = () -> LockSupport.parkNanos(Duration.ofMillis(15).toNanos());

        List<Together.Outcome<TaskLink>> outcomes = Together.run(
                CLICKERS, i -> workspace("clicker " + i, plan).hostTasks().convert(task.id(), "P-1"));

        assertThat(host.created())
                .as("of many who convert a task at once one creates one: %s", outcomes)
                .isEqualTo(1);
        assertThat(store.section(plan, TaskLinks.SECTION).value().links())
                .as("a task is linked once")
                .extracting(TaskLink::hostTask)
                .containsExactly("T-1");
    }

    @Test
    void bothSidesAgreeThoughManyWorkAndReconcileAtOnce() {
        Task task = Task.of("Book the QBR");
        PlanId plan = plan(task);
        workspace("alice", plan).hostTasks().convert(task.id(), "P-1");

        List<Together.Outcome<Integer>> outcomes = Together.run(CLICKERS, i -> {
            for (int round = 0; round < 5; round++) {
                String name = "by " + i + " in round " + round;
                LocalDate day = Fixtures.TODAY.plusDays(round);
                if (i % 3 == 0) {
                    workspace("user " + i, plan)
                            .planning()
                            .edit(p -> p.editTask(task.id(), one -> one.withAction(name)));
                } else if (i % 3 == 1) {
                    host.edit("T-1", now -> new HostTask(now.id(), name, now.status(), day, null, now.changedAt()));
                } else {
                    planning().hostTasks(store.tenant()).changed("T-1");
                }
            }
            return i;
        });
        workspace("alice", plan).hostTasks().reconcile();

        Task here = workspace("alice", plan).planning().get().task(task.id());
        assertThat(outcomes).as("nobody is refused").allMatch(Together.Outcome::succeeded);
        assertThat(List.of(here.action(), String.valueOf(here.deadline())))
                .as("after a reconcile both sides agree")
                .isEqualTo(List.of(
                        host.task("T-1").name(), String.valueOf(host.task("T-1").deadline())));
    }

    @Test
    void whoIsErasedDoesNotComeBackFromTheHost() {
        Task task = Task.of("Book the QBR").withPic("bob");
        PlanId plan = plan(task);
        workspace("alice", plan).hostTasks().convert(task.id(), "P-1");
        planning().hostTasks(store.tenant()).changed("T-1");

        Erasure done = planning()
                .as(Actor.staff("root", Role.ADMINISTRATOR).in(store.tenant()))
                .privacy()
                .erase(Person.of(UserId.of("bob")));
        boolean changed = planning().hostTasks(store.tenant()).changed("T-1");
        host.edit(
                "T-1", now -> new HostTask(now.id(), "By the host", now.status(), null, now.person(), now.changedAt()));
        planning().hostTasks(store.tenant()).changed("T-1");

        assertThat(done.hostTasks())
                .as("an erasure tells which tasks of the host's still name the person")
                .containsExactly("T-1");
        assertThat(changed)
                .as("a host that still names whom the library has erased changes nothing")
                .isFalse();
        assertThat(String.valueOf(workspace("alice", plan)
                        .planning()
                        .get()
                        .task(task.id())
                        .pic()))
                .as("who was erased does not come back from the host")
                .isEqualTo(done.pseudonym().value());
    }

    private PlanId plan(Task task) {
        PlanId plan = store.insert("Grow Acme").id();
        workspace("alice", plan).planning().edit(p -> p.addTask(task));
        workspace("alice", plan)
                .relations()
                .edit(r -> r.link(new HostRecord(RecordKind.PROJECT, "P-1", "Rollout", null, null)));
        return plan;
    }

    private PlanWorkspace workspace(String user, PlanId plan) {
        return planning()
                .as(Actor.staff(user, Role.ACCOUNT_MANAGER).in(store.tenant()))
                .plan(plan);
    }

    private AccountPlanning planning() {
        return AccountPlanning.builder()
                .storage(store.storage())
                .clock(SettableClock.at(Fixtures.NOW))
                .hostTasks(host)
                .hostContext(call -> () -> {}) // what is told right after a commit is told by the test
                .build();
    }

    private static List<PlanId> linked(Store store, @Nullable PlanId after) {
        return store.read(stores -> stores.taskSync().linkedPlans(after, 2));
    }

    private static Optional<PlanId> planOf(Store store, String hostTask) {
        return store.read(stores -> stores.taskSync().planOf(hostTask));
    }
}
