package io.accountplanning.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.comment.Comment;
import io.accountplanning.comment.NewComment;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.Client;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Priority;
import io.accountplanning.planning.Task;
import io.accountplanning.relation.Relations;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is left of a plan when somebody in it has been erased. */
class PrivacyTest {

    private static final Person ALICE = Person.of(UserId.of("42")).alsoKnownAs("Alice Martin", "alice@agency.example");

    private final SettableClock clock = SettableClock.at(Fixtures.NOW);
    private final List<Object> told = new ArrayList<>();
    private final AccountPlanning planning =
            AccountPlanning.builder().clock(clock).listener(told::add).build();
    private final Workspace alice = planning.as(Actor.staff("42", Role.ACCOUNT_MANAGER));
    private final Workspace root = planning.as(Actor.staff("root", Role.ADMINISTRATOR));
    private PlanId id;
    private PlanWorkspace plan;
    private Task task;

    @BeforeEach
    void aPlanOfAlice() {
        id = alice.plans()
                .create(NewPlan.of(Client.of("42", "Acme"), "Grow Acme"))
                .id();
        plan = root.plan(id);
        task = Task.of("Let Alice Martin call").withPic("42");
        later();
        alice.plan(id).planning().edit(p -> p.addTask(task));
        later();
        alice.plan(id).planning().edit(p -> p.editTask(task.id(), old -> old.withPriority(Priority.HIGH)));
    }

    private Instant later() {
        return clock.advance(Duration.ofMinutes(1));
    }

    private Erasure erased() {
        later();
        return root.privacy().erase(ALICE);
    }

    @Test
    void aPlanAsItWasTellsThePseudonym() {
        Instant first = clock.instant().minusSeconds(60);
        PlanDocument before = plan.asOf(first);
        String who = erased().pseudonym().value();
        later();
        plan.planning().edit(p -> p.addTask(Task.of("Later")));

        PlanDocument after = plan.asOf(first);

        assertThat(after.section(Planning.SECTION).tasks()).singleElement().satisfies(was -> {
            assertThat(was.action()).isEqualTo("Let " + who + " call");
            assertThat(was.pic()).isEqualTo(UserId.of(who));
        });
        assertThat(after.sections()).hasSameSizeAs(before.sections());
        assertThat(after.sections().get(3).state().changed().at())
                .isEqualTo(before.sections().get(3).state().changed().at());
        assertThat(plan.asOf(clock.instant()).section(Planning.SECTION).tasks()).hasSize(2);
    }

    @Test
    void anErasureIsNoChangeOfThePlan() {
        plan.approval().request("Please, Alice Martin");
        root.plan(id).approval().approve("Good");
        int entries = plan.activity().latest(100).size();
        told.clear();

        erased();

        assertThat(plan.activity().latest(100)).hasSize(entries);
        assertThat(plan.approval().isChangedSinceApproval()).isFalse();
        assertThat(plan.approval().changesSinceApproval())
                .hasValueSatisfying(since -> assertThat(since.isEmpty()).isTrue());
        assertThat(told).isEmpty();
    }

    @Test
    void aPinnedEditIsAConflictThatTellsNothingOfThePerson() {
        long version = plan.planning().state().version();
        erased();

        assertThatThrownBy(() -> plan.planning().edit(version, p -> p.addTask(Task.of("Mine"))))
                .isInstanceOf(ConflictException.class)
                .hasMessageNotContainingAny("Alice", "alice", "42");
    }

    @Test
    void anIdIsReplacedWhereItIsThePersonsAlone() {
        root.plan(id).relations().edit(PrivacyTest::linked);

        erased();

        assertThat(root.plans().get(id).client().id().value()).isEqualTo("42");
        assertThat(plan.relations().get().records())
                .extracting(record -> record.recordId())
                .containsExactly("42");
        assertThat(root.plans().get(id).owner()).isNotEqualTo(UserId.of("42"));
    }

    private static Relations linked(Relations relations) {
        return relations.link(new HostRecord(RecordKind.INVOICE, "42", "Invoice 42", null, null));
    }

    @Test
    void theLogSaysWhenAndByWhomAndHowManyTextsAndNoName() {
        Erasure done = erased();

        List<CatalogEntry<LoggedErasure>> log = root.privacy().erasures();
        assertThat(log).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(done.pseudonym().value());
            assertThat(entry.value().by()).isEqualTo(UserId.of("root"));
            assertThat(entry.value().finishedAt()).isEqualTo(clock.instant());
            assertThat(entry.value().texts()).isEqualTo(done.count()).isPositive();
        });
        assertThat(done.texts()).containsKeys("plan", "planning.tasks", "activity", "event");
        assertThat(log.toString() + done).doesNotContainIgnoringCase("alice");
    }

    @Test
    void anErasureThatWasInterruptedIsFinishedUnderTheSamePseudonym() {
        Pseudonym first = erased().pseudonym();
        later();
        alice.plan(id).comments().add("Alice Martin was here");

        Erasure again = root.privacy().resume(ALICE, first);

        assertThat(again.pseudonym()).isEqualTo(first);
        assertThat(plan.comments().get().comments())
                .extracting(comment -> comment.author().value())
                .containsExactly(first.value());
        assertThatThrownBy(() -> root.privacy().resume(ALICE, Pseudonym.random()))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("no erasure of this tenant has begun with it");
    }

    @Test
    void onlyAdministratorsDoEither() {
        assertThatThrownBy(() -> alice.privacy().erase(ALICE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> alice.privacy().export(ALICE)).isInstanceOf(AccessDeniedException.class);
        assertThat(root.privacy().erasures()).isEmpty();
    }

    @Test
    void whatIsGivenOutHasWhatThePersonWroteAndWhereTheyAreNamed() {
        alice.plan(id).comments().add("A word of mine");
        PersonalData data = root.privacy().export(ALICE);

        assertThat(data.texts()).anySatisfy(text -> {
            assertThat(text.kind()).isEqualTo("comments.comments");
            assertThat(text.text()).contains("A word of mine");
            assertThat(text.number()).isEqualTo(root.plans().get(id).number());
            assertThat(text.at()).isEqualTo(clock.instant());
        });
        assertThat(data.texts()).anySatisfy(text -> {
            assertThat(text.kind()).isEqualTo("activity");
            assertThat(text.text()).isEqualTo("Let Alice Martin call");
        });
        assertThat(root.privacy().export(Person.named("Nobody At-all")).isEmpty())
                .isTrue();
    }

    @Test
    void eachTextSaysHowItConcernsThePerson() {
        Comment mine = alice.plan(id).comments().add("A word of mine");
        root.plan(id).comments().add(NewComment.of("Alice Martin is slow").answering(mine.id()));
        root.plan(id).comments().add(NewComment.of("Look at that").mention("42"));
        PersonalData data = root.privacy().export(ALICE);

        assertThat(concern(data, "comments.comments", "A word of mine")).isEqualTo(Concern.WRITTEN_BY);
        assertThat(concern(data, "comments.comments", "Alice Martin is slow")).isEqualTo(Concern.NAMES);
        assertThat(concern(data, "comments.comments", "Look at that")).isEqualTo(Concern.BESIDE);
        assertThat(concern(data, "planning.tasks", "Let Alice Martin call")).isEqualTo(Concern.NAMES);
        assertThat(concern(data, "activity", "A word of mine")).isEqualTo(Concern.WRITTEN_BY);
        assertThat(data.only(Concern.WRITTEN_BY).texts())
                .isNotEmpty()
                .noneMatch(text -> text.text().contains("slow") || text.text().contains("Look at that"));
    }

    private static Concern concern(PersonalData data, String kind, String said) {
        return data.texts().stream()
                .filter(text -> text.kind().equals(kind) && text.text().contains(said))
                .map(PersonalText::concern)
                .findFirst()
                .orElseThrow();
    }
}
