package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.error.ConflictException;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.team.TeamInformation;
import io.accountplanning.testkit.Sections.Filled;
import io.accountplanning.testkit.Together.Outcome;
import io.accountplanning.transaction.StaleVersionException;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link io.accountplanning.plan.PlanRepository} promises to those who edit the same section. */
public abstract class VersionContract extends StorageContract {

    private static final int THREADS = 8;
    private static final int ATTEMPTS = 1_000;

    static Stream<Filled<?>> everySection() {
        return SectionContract.everySection();
    }

    @ParameterizedTest
    @MethodSource("everySection")
    <S extends PlanSection> void aStaleVersionIsRefused(Filled<S> filled) {
        PlanId plan = store.insert("Grow Acme").id();
        SectionState<S> first = store.section(plan, filled.type());
        SectionState<S> second = store.save(plan, filled.type(), filled.value());
        assertStale(plan, filled.type(), first, Edges.SMALLEST.of(filled.type()));
        store.save(plan, filled.type(), filled.type().empty());
        assertStale(plan, filled.type(), second, Edges.SMALLEST.of(filled.type()));
    }

    @Test
    void aStaleVersionOfTheDetailsIsRefused() {
        AccountPlan plan = store.insert("Grow Acme");
        store.save(plan.id(), PlanDetails.SECTION, plan.details().withSubject("Keep Acme"));
        assertStale(plan.id(), PlanDetails.SECTION, plan.state(), plan.details().withSubject("Lose Acme"));
    }

    @Test
    void anEditOfAnotherSectionMakesNothingStale() {
        PlanId plan = store.insert("Grow Acme").id();
        SectionState<Planning> before = store.section(plan, Planning.SECTION);
        SectionState<PlanDetails> details = store.section(plan, PlanDetails.SECTION);
        store.save(plan, TeamInformation.SECTION, Sections.team());

        Planning after = Sections.planning();
        assertThat(catchThrowable(() -> store.saveOver(plan, Planning.SECTION, before, after, Fixtures.stamp(2))))
                .as("people who edit different sections of a plan do not collide")
                .isNull();
        assertThat(catchThrowable(() -> store.saveOver(
                        plan, PlanDetails.SECTION, details, Fixtures.details("Keep Acme"), Fixtures.stamp(3))))
                .as("who edits the details does not collide with who edits a section")
                .isNull();
        assertThat(store.section(plan, Planning.SECTION).value())
                .as("each of two edits of different sections is kept")
                .isEqualTo(after);
    }

    @Test
    void versionsCountOneByOne() {
        PlanId plan = store.insert("Grow Acme").id();
        List<Long> versions = IntStream.range(0, 4)
                .mapToObj(i -> store.save(plan, Planning.SECTION, Planning.EMPTY.addTask(Task.of("Task " + i)))
                        .version())
                .toList();
        assertThat(versions).as("each edit has the next version").containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void ofManyWhoSaveTheSameVersionOneSucceeds() {
        Tries.each(random -> {
            PlanId plan = store.insert("Grow Acme").id();
            SectionState<Planning> before = store.section(plan, Planning.SECTION);
            List<Outcome<SectionState<Planning>>> outcomes = Together.run(
                    2 + random.nextInt(THREADS - 1),
                    i -> store.saveOver(
                            plan,
                            Planning.SECTION,
                            before,
                            Planning.EMPTY.addTask(Task.of("Task " + i)),
                            Fixtures.stamp(i)));
            assertOneSucceeded(outcomes, StaleVersionException.class);
            SectionState<Planning> kept = outcomes.stream()
                    .filter(Outcome::succeeded)
                    .findFirst()
                    .orElseThrow()
                    .value();
            assertThat(store.section(plan, Planning.SECTION))
                    .as("what the one who succeeded has saved is what is stored")
                    .isEqualTo(kept);
        });
    }

    @Test
    void nobodyOverwritesWhatSomebodyElseSavedMeanwhile() {
        PlanId plan = store.insert("Grow Acme").id();
        AtomicReference<Future<String>> quick = new AtomicReference<>();
        Throwable refused = catchThrowable(() -> store.write(repositories -> {
            SectionState<Planning> before = repositories.plans().section(plan, Planning.SECTION);
            quick.set(Together.meanwhile(() -> addTask(plan, "quick")));
            Planning after = before.value().addTask(Task.of("slow"));
            repositories.plans().save(plan, Planning.SECTION, before, after, Fixtures.stamp(1));
        }));
        assertThat(Together.outcome(quick.get()).thrown())
                .as("who saves while somebody else is about to save is not disturbed")
                .isNull();
        if (refused != null) {
            assertThat(refused)
                    .as("who read before somebody else saved is told that the version is stale")
                    .isInstanceOf(StaleVersionException.class);
        }
        assertThat(store.section(plan, Planning.SECTION).value().tasks())
                .extracting(Task::action)
                .as("nobody overwrites what somebody else saved meanwhile")
                .containsExactlyInAnyOrderElementsOf(refused == null ? List.of("quick", "slow") : List.of("quick"));
    }

    @Test
    void ofTwoPinnedEditsOneIsAConflict() {
        Workspace alice = workspace();
        Tries.each(random -> {
            PlanId plan = alice.plans().create(acme()).id();
            List<Outcome<SectionState<Planning>>> outcomes =
                    Together.run(2, i -> alice.plan(plan).planning().edit(0, p -> p.addTask(Task.of("Task " + i))));
            assertOneSucceeded(outcomes, ConflictException.class);
            assertThat(alice.plan(plan).planning().get().tasks())
                    .as("of two pinned edits one is kept")
                    .hasSize(1);
        });
    }

    @Test
    void unpinnedEditsOfManyThreadsAllArrive() {
        Workspace alice = workspace();
        PlanId plan = alice.plans().create(acme()).id();
        List<Outcome<SectionState<Planning>>> outcomes = Together.run(THREADS, i -> {
            alice.plan(plan).planning().edit(p -> p.addTask(Task.of("Task " + i)));
            return alice.plan(plan).planning().edit(p -> p.addTask(Task.of("Task " + (i + THREADS))));
        });

        outcomes.forEach(outcome -> assertThat(outcome.thrown())
                .as("an edit that pins no version is tried again until it fits")
                .isNull());
        assertThat(alice.plan(plan).planning().get().tasks())
                .extracting(Task::action)
                .as("of many edits at the same time none is lost")
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 2 * THREADS)
                        .mapToObj(i -> "Task " + i)
                        .toList());
        assertThat(alice.plan(plan).activity().latest(100))
                .as("each of many edits at the same time is in the activity log, once")
                .hasSize(2 * THREADS + 1);
    }

    /** Adds a task, once more on the new state when somebody was faster. */
    private String addTask(PlanId plan, String action) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Throwable refused = catchThrowable(() -> store.write(repositories -> {
                SectionState<Planning> before = repositories.plans().section(plan, Planning.SECTION);
                Planning after = before.value().addTask(Task.of(action));
                repositories.plans().save(plan, Planning.SECTION, before, after, Fixtures.stamp(2));
            }));
            if (!(refused instanceof StaleVersionException)) {
                assertThat(refused)
                        .as("a version is stale, or the edit is saved")
                        .isNull();
                return action;
            }
        }
        throw new AssertionError("who reads and saves when nobody else does is not refused");
    }

    private <S extends PlanSection> void assertStale(PlanId plan, SectionType<S> type, SectionState<S> stale, S after) {
        SectionState<S> stored = store.section(plan, type);
        assertThat(catchThrowable(() -> store.saveOver(plan, type, stale, after, Fixtures.stamp(9))))
                .as("a stale version is refused")
                .isInstanceOf(StaleVersionException.class);
        assertThat(store.section(plan, type))
                .as("a stale version that was refused changes nothing")
                .isEqualTo(stored);
    }

    private static <T> void assertOneSucceeded(List<Outcome<T>> outcomes, Class<? extends Throwable> refusal) {
        assertThat(outcomes.stream().filter(Outcome::succeeded))
                .as("of those who save the same version at the same time exactly one succeeds")
                .hasSize(1);
        outcomes.stream()
                .filter(outcome -> !outcome.succeeded())
                .forEach(outcome -> assertThat(outcome.thrown())
                        .as("who was not first is told so")
                        .isInstanceOf(refusal));
    }

    private Workspace workspace() {
        return AccountPlanning.builder()
                .storage(store.storage())
                .clock(SettableClock.at(Fixtures.NOW))
                .build()
                .as(Actor.staff("alice", Role.ACCOUNT_MANAGER).in(tenant));
    }

    private static NewPlan acme() {
        return NewPlan.of(Client.of("acme", "Acme"), "Grow Acme");
    }
}
