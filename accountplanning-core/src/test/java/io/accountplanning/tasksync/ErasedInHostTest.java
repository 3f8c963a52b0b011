package io.accountplanning.tasksync;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.host.Client;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.privacy.Erasure;
import io.accountplanning.privacy.Person;
import io.accountplanning.testkit.FakeHostTasks;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.SettableClock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Somebody who was erased here, while the host goes on naming them in its tasks. */
class ErasedInHostTest {

    private static final Person BOB = Person.of(UserId.of("bob")).alsoKnownAs("Bob Miller");

    private final FakeHostTasks host = new FakeHostTasks(Fixtures.NOW);
    private final SettableClock clock = SettableClock.at(Fixtures.NOW);
    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(clock)
            .hostTasks(host)
            .hostContext(call -> () -> {}) // nothing is told right after a commit
            .build();
    private final Workspace root = planning.as(Actor.staff("root", Role.ADMINISTRATOR));
    private final PlanId id =
            root.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow")).id();
    private final PlanWorkspace plan = root.plan(id);
    private final Task task = Task.of("Have Bob Miller call").withPic("bob");

    ErasedInHostTest() {
        plan.planning().edit(p -> p.addTask(task).addTask(Task.of("Another").withPic("bob")));
        plan.relations().edit(r -> r.link(new HostRecord(RecordKind.PROJECT, "P-1", "Rollout", null, null)));
        plan.hostTasks().convert(task.id(), "P-1");
        sync();
    }

    @Test
    void theSyncTakesNobodyOverWhoWasErased() {
        Erasure done = erase();

        assertThat(done.hostTasks()).containsExactly("T-1");
        assertThat(planning.hostTasks(TenantId.DEFAULT).changed("T-1")).isFalse();
        assertThat(ours().pic()).isEqualTo(done.pseudonym().user());
        assertThat(ours().action())
                .as("a name in a text stays erased, too")
                .isEqualTo("Have " + done.pseudonym() + " call");
        assertThat(host.writes()).isZero();
    }

    @Test
    void whatTheHostChangesElseIsTakenOverAndNothingSaysWhoItWas() {
        Erasure done = erase();
        String[] fingerprints = fingerprints();
        int before = plan.activity().latest(1_000).size();

        host.edit("T-1", t -> with(t, "In Progress", t.person()));
        sync();
        ours(t -> t.withStatus(TaskStatus.ON_HOLD));
        sync();

        assertThat(ours().pic()).isEqualTo(done.pseudonym().user());
        assertThat(ours().status()).isEqualTo(TaskStatus.ON_HOLD);
        assertThat(host.task("T-1").status()).isEqualTo("On Hold");
        assertThat(host.task("T-1").person())
                .as("the host keeps whom it names, until it erases them")
                .isEqualTo(UserId.of("bob"));
        assertThat(plan.activity().latest(1_000)).hasSizeGreaterThan(before);
        assertThat(everything()).doesNotContain("bob").doesNotContain("Bob").doesNotContain(fingerprints);
    }

    @Test
    void whomTheHostNamesInsteadIsTakenOverAndTheFingerprintForgotten() {
        Erasure done = erase();
        String[] fingerprints = fingerprints();
        assertThat(link().erased()).contains("name:").contains("person:");

        host.edit("T-1", t -> with(t, t.status(), UserId.of("carol")));
        sync();

        assertThat(ours().pic()).isEqualTo(UserId.of("carol"));
        assertThat(link().erased()).doesNotContain("person:");
        assertThat(link().lost()).isNull();
        host.edit(
                "T-1",
                t -> new HostTask(t.id(), "Call", t.status(), null, UserId.of(done.pseudonym() + "x"), t.changedAt()));
        sync();
        assertThat(link().erased()).isNull();
        assertThat(everything()).doesNotContain("bob").doesNotContain("Bob").doesNotContain(fingerprints);
    }

    @Test
    void thatTheHostErasesThemTooIsTakenOver() {
        erase();
        host.edit("T-1", t -> with(t, t.status(), null));
        sync();
        assertThat(ours().pic()).isNull();
        assertThat(link().erased()).doesNotContain("person:");
    }

    @Test
    void theHostIsNeverToldAPseudonym() {
        ours(t -> t.withPic("carol"));
        sync();
        ours(t -> t.withPic("bob")); // and the host is not told before he is erased
        Erasure done = erase();
        Task other = plan.planning().get().tasks().get(1);
        plan.hostTasks().convert(other.id(), "P-1");
        sync();

        assertThat(host.task("T-1").person()).isEqualTo(UserId.of("carol"));
        assertThat(host.task("T-2").person()).isNull();
        assertThat(ours().pic()).isEqualTo(done.pseudonym().user());
        assertThat(plan.planning().get().task(other.id()).pic())
                .isEqualTo(done.pseudonym().user());
        host.edit("T-1", t -> with(t, t.status(), UserId.of("dave")));
        sync();
        assertThat(ours().pic()).isEqualTo(UserId.of("dave"));
        assertThat(link().lost()).isNull();
    }

    @Test
    void whomWeNameInsteadIsToldToTheHost() {
        erase();
        ours(t -> t.withPic("carol"));
        sync();
        assertThat(host.task("T-1").person()).isEqualTo(UserId.of("carol"));
        assertThat(link().erased()).doesNotContain("person:");
    }

    @Test
    void whoIsErasedWhileTheHostIsBeingToldStaysErased() {
        ours(t -> t.withPic("carol"));
        sync();
        ours(t -> t.withPic("bob"));
        Erasure[] done = new Erasure[1];
        host.afterWrite = () -> {
            host.afterWrite = () -> {};
            done[0] = erase();
        };
        sync();

        assertThat(host.task("T-1").person()).isEqualTo(UserId.of("bob"));
        assertThat(Objects.requireNonNull(done[0]).hostTasks()).containsExactly("T-1");
        assertThat(ours().pic()).isEqualTo(done[0].pseudonym().user());
        sync();
        assertThat(ours().pic()).isEqualTo(done[0].pseudonym().user());
        assertThat(link().pushing()).isFalse();
    }

    @Test
    void whoIsNamedHereAgainOnPurposeIsInBothPlaces() {
        erase();
        ours(t -> t.withPic("bob"));
        sync();
        assertThat(ours().pic()).isEqualTo(UserId.of("bob"));
        assertThat(link().erased()).doesNotContain("person:");
    }

    @Test
    void aLinkThatIsLetGoTellsTheLogNoFingerprint() {
        erase();
        String[] fingerprints = fingerprints();
        plan.hostTasks().unlink(task.id());
        assertThat(plan.activity().latest(1_000).toString()).doesNotContain(fingerprints);
    }

    @Test
    void aPlanInTheTrashIsErasedToo() {
        root.plans().delete(id);
        Erasure done = erase();
        root.trash().restore(id);
        host.edit("T-1", t -> with(t, "In Progress", t.person()));
        sync();
        assertThat(done.hostTasks()).containsExactly("T-1");
        assertThat(ours().pic()).isEqualTo(done.pseudonym().user());
        assertThat(ours().status()).isEqualTo(TaskStatus.IN_PROGRESS);
    }

    private Erasure erase() {
        clock.advance(Duration.ofMinutes(1));
        return root.privacy().erase(BOB);
    }

    private void sync() {
        clock.advance(Duration.ofMinutes(1));
        assertThat(planning.jobs().taskSync(clock.instant()).isComplete()).isTrue();
    }

    private String[] fingerprints() {
        return String.valueOf(link().erased()).replaceAll("(name|person):", "").split(" ");
    }

    private String everything() {
        return plan.activity().latest(1_000).toString()
                + plan.activity().latest(1_000).stream()
                        .map(entry -> entry.describe())
                        .toList()
                + ours()
                + link().lost()
                + link().problem();
    }

    private void ours(UnaryOperator<Task> edit) {
        plan.planning().edit(p -> p.editTask(task.id(), edit));
    }

    private Task ours() {
        return plan.planning().get().task(task.id());
    }

    private TaskLink link() {
        return plan.hostTasks().links().find(task.id()).orElseThrow();
    }

    private static HostTask with(HostTask task, String status, @Nullable UserId person) {
        return new HostTask(task.id(), task.name(), status, task.deadline(), person, task.changedAt());
    }
}
