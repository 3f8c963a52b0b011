package io.accountplanning.tasksync;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.host.Client;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.testkit.FakeHostTasks;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A plan and a host that people work on, with two linked tasks. */
final class TwoSides {

    enum Kind {
        OURS,
        THEIRS,
        MESSAGE,
        JOB,
        OUR_CLOCK,
        THEIR_CLOCK,
        CRASH_BEFORE,
        CRASH_AFTER_WRITE,
        EDIT_DURING_WRITE
    }

    record Step(Kind kind, int task, SyncedField field) {}

    private final FakeHostTasks host = new FakeHostTasks(Fixtures.NOW);
    private final SettableClock clock = SettableClock.at(Fixtures.NOW);
    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(clock)
            .hostTasks(host)
            .hostContext(call -> () -> {}) // nothing is told right after a commit
            .build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final PlanWorkspace plan = alice.plan(
            alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow")).id());
    private final List<Task> tasks = List.of(Task.of("first"), Task.of("second"));
    private final Set<String> written = new LinkedHashSet<>();
    private final Set<String> overwritten = new LinkedHashSet<>();
    private Instant ours = Fixtures.NOW;
    private int count;

    TwoSides() {
        plan.relations().edit(r -> r.link(new HostRecord(RecordKind.PROJECT, "P-1", "Rollout", null, null)));
        tasks.forEach(task -> {
            plan.planning().edit(p -> p.addTask(task));
            plan.hostTasks().convert(task.id(), "P-1");
        });
    }

    void take(Step step) {
        switch (step.kind()) {
            case OURS -> ours(step);
            case THEIRS -> theirs(step);
            case MESSAGE -> sync(() -> planning.hostTasks(TenantId.DEFAULT).changed(id(step)));
            case JOB -> sync(() -> planning.jobs().taskSync(ours));
            case OUR_CLOCK -> ours = ours.plus(Duration.ofMinutes(step.field().ordinal() * 5L - 7));
            case THEIR_CLOCK -> {
                count++;
                host.skew(Duration.ofMinutes(step.field().ordinal() * 5L - 7).plusNanos(count * 1_000L));
            }
            case CRASH_BEFORE ->
                host.before = once(step.field().ordinal(), () -> {
                    throw new IllegalStateException("the node is gone");
                });
            case CRASH_AFTER_WRITE ->
                host.afterWrite = once(0, () -> {
                    throw new IllegalStateException("the node is gone");
                });
            case EDIT_DURING_WRITE ->
                host.before = once(1, () -> {
                    if (step.task() == 0) {
                        theirs(step);
                    } else {
                        ours(step);
                    }
                });
        }
    }

    private Runnable once(int skipped, Runnable action) {
        int[] left = {skipped};
        return () -> {
            if (left[0]-- == 0) {
                action.run();
            }
        };
    }

    private static void sync(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            // the next run does it
        }
    }

    /** A task to edit is told by the field, so that both are edited. */
    private Task taskOf(Step step) {
        return tasks.get(step.task());
    }

    private String id(Step step) {
        return "T-" + (step.task() + 1);
    }

    private void ours(Step step) {
        ours = ours.plusSeconds(1);
        clock.set(ours);
        Task task = taskOf(step);
        TaskState before = TaskState.of(plan.planning().get().task(task.id()));
        TaskState value = fresh();
        note(step.field(), before, value);
        plan.planning()
                .edit(p -> p.editTask(
                        task.id(),
                        now -> TaskState.of(now).with(step.field(), value).in(now)));
    }

    private void theirs(Step step) {
        TaskState before = state(host.task(id(step)));
        TaskState value = fresh();
        note(step.field(), before, value);
        TaskState after = before.with(step.field(), value);
        host.edit(
                id(step),
                task -> new HostTask(
                        task.id(),
                        after.name(),
                        StatusNames.standard().nameOf(after.status()),
                        after.deadline(),
                        after.person(),
                        task.changedAt()));
    }

    /** Values that nobody has written before, but for the status. */
    private TaskState fresh() {
        count++;
        return new TaskState(
                "name " + count + ".",
                TaskStatus.values()[count % TaskStatus.values().length],
                Fixtures.TODAY.plusDays(count),
                UserId.of("user " + count + "."));
    }

    private void note(SyncedField field, TaskState before, TaskState value) {
        if (field != SyncedField.STATUS) {
            overwritten.add(String.valueOf(before.value(field)));
            written.add(String.valueOf(value.value(field)));
        }
    }

    private static TaskState state(HostTask task) {
        return new TaskState(
                task.name(),
                StatusNames.standard().meaningOf(task.status()).orElseThrow(),
                task.deadline(),
                task.person());
    }

    /** Nothing fails any more, and everything is told. */
    void settle() {
        host.before = () -> {};
        host.afterWrite = () -> {};
        if (!planning.jobs().taskSync(ours).isComplete()) {
            throw new IllegalStateException("the job did not do its work");
        }
    }

    List<String> disagreements() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            TaskState here =
                    TaskState.of(plan.planning().get().task(tasks.get(i).id()));
            TaskState there = state(host.task("T-" + (i + 1)));
            if (!here.equals(there)) {
                found.add(here + " but " + there);
            }
        }
        return found;
    }

    List<String> vanished() {
        String current = plan.planning().get().tasks().toString();
        List<String> log = log();
        return written.stream()
                .filter(value -> !overwritten.contains(value))
                .filter(value -> !current.contains(value))
                .filter(value -> log.stream().noneMatch(sentence -> sentence.contains(value)))
                .toList();
    }

    List<String> log() {
        return plan.activity().latest(500).stream()
                .filter(entry -> entry.section().equals("taskLinks"))
                .map(ActivityEntry::toString)
                .filter(text -> text.contains("gave way to"))
                .toList();
    }

    int writesOfAnotherReconcile() {
        int before = host.writes();
        planning.jobs().taskSync(ours);
        return host.writes() - before;
    }
}
