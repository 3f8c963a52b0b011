package io.accountplanning.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.comment.NewComment;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.relation.LinkedRecord;
import io.accountplanning.relation.NewProject;
import io.accountplanning.table.Change;
import io.accountplanning.testkit.FakeHostTasks;
import io.accountplanning.testkit.FakeProjects;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The activity log as a screen shows it to people who do not know the code. */
class ActivityForUsersTest {

    private final SettableClock clock = SettableClock.at(Fixtures.NOW);
    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(clock)
            .projects(new FakeProjects())
            .hostTasks(new FakeHostTasks(Fixtures.NOW))
            .build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final PlanWorkspace plan = alice.plan(
            alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow")).id());
    private final Objective objective = Objective.of("Win the tender");
    private final Task task = Task.of("Book the QBR").withPic("bob");

    @Test
    void whatTheLibraryNotesForItselfIsLeftOut() {
        plan.planning().edit(p -> p.addTask(task));
        plan.comments().add(NewComment.of("Firm?"));
        plan.approval().request("Please");
        plan.makePrimary();
        LinkedRecord project = plan.createProject(NewProject.named("Rollout"));
        plan.hostTasks().convert(task.id(), project.recordId());

        ActivityFilter telling = ActivityFilter.all().withoutSilentSections();

        assertThat(plan.activity().latest(50))
                .extracting(ActivityEntry::section)
                .contains("taskLinks", "projectRequests");
        assertThat(plan.activity().latest(telling, 50))
                .extracting(ActivityEntry::section)
                .containsExactly("relations", "placement", "approval", "comments", "planning", "plan");
        assertThat(alice.activity().latest(telling, 50)).hasSize(6);
    }

    @Test
    void entriesOfSomeDays() {
        Instant begun = clock.instant();
        Instant then = clock.advance(Duration.ofDays(1));
        plan.planning().edit(p -> p.addTask(task));
        clock.advance(Duration.ofDays(1));
        plan.planning().edit(p -> p.addTask(Task.of("Later")));

        assertThat(plan.activity().latest(ActivityFilter.all().from(then).until(then.plusSeconds(1)), 50))
                .singleElement()
                .satisfies(entry -> assertThat(entry.stamp().at()).isEqualTo(then));
        assertThat(plan.activity().latest(ActivityFilter.all().from(begun).until(then), 50))
                .hasSize(1);
        assertThat(plan.activity().latest(ActivityFilter.all().from(then.plusNanos(1)), 50))
                .hasSize(1);
        assertThatThrownBy(() -> ActivityFilter.all().from(Instant.MIN))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("leave it out for no limit");
    }

    @Test
    void aStatelessScreenReadsOnByTextInAnAddress() {
        for (int i = 0; i < 7; i++) {
            String name = "Task " + i;
            plan.planning().edit(p -> p.addTask(Task.of(name)));
        }
        List<ActivityEntry> visited = new ArrayList<>(plan.activity().latest(3));
        while (visited.size() < 8) {
            String sent = visited.get(visited.size() - 1).cursor().toString();
            visited.addAll(plan.activity().latest(3, ActivityCursor.parse(sent)));
        }
        assertThat(visited).containsExactlyElementsOf(plan.activity().latest(50));
        assertThatThrownBy(() -> ActivityCursor.parse("top"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("is not the cursor of a page of the activity log");
    }

    @Test
    void anEntryIsToldInTheWordsOfTheScreens() {
        plan.planning().edit(p -> p.addObjective(objective).addTask(task.withObjective(objective.id())));
        plan.planning().edit(p -> p.editTask(task.id(), t -> t.withStatus(TaskStatus.COMPLETE)));
        plan.planning().edit(p -> p.removeTask(task.id()).removeObjective(objective.id()));

        List<ToldEntry> told = plan.activity().sentences(plan.activity().latest(3), Locale.ENGLISH);

        assertThat(told.get(2).sentences())
                .anySatisfy(sentence -> assertThat(sentence)
                        .startsWith("Planning: “Book the QBR” was added to Tasks")
                        .contains("Win the tender"));
        assertThat(told.get(1).sentences())
                .singleElement()
                .satisfies(sentence ->
                        assertThat(sentence).contains("Book the QBR", "Status changed from Not started to Complete"));
        assertThat(told.get(0).sentences()).contains("Planning: “Book the QBR” was removed from Tasks");
        assertThat(told.toString()).doesNotContain(objective.id().value().toString() + "\"");
    }

    @Test
    void whatNoSectionDeclaresAnyMoreIsToldAsTheLogDoes() {
        ActivityEntry latest = plan.activity().latest(1).get(0);
        List<Change> gone = List.of(new Change(
                Change.Kind.CHANGED,
                "tasks",
                UUID.randomUUID().toString(),
                "Call",
                List.of(new Change.Cell("colour", "red", "blue"))));
        List<Change> constant = List.of(new Change(
                Change.Kind.CHANGED,
                "tasks",
                UUID.randomUUID().toString(),
                "Call",
                List.of(new Change.Cell("status", "GONE", "COMPLETE"))));

        assertThat(plan.activity()
                        .sentences(
                                List.of(
                                        entry(latest, "acme.old", gone),
                                        entry(latest, "planning", gone),
                                        entry(latest, "planning", constant)),
                                Locale.ENGLISH))
                .extracting(told -> told.sentences().get(0))
                .satisfiesExactly(
                        old -> assertThat(old).isEqualTo("acme.old: tasks \"Call\" changed: colour red → blue"),
                        column -> assertThat(column).startsWith("Planning: ").contains("colour red → blue"),
                        value -> assertThat(value).contains("Status changed from GONE to Complete"));
    }

    @Test
    void aLongSentenceOfTheLibrarysIsToldWhole() {
        String why = "The name: the host's \"" + "x".repeat(200) + "\" gave way to the plan's \"y\"";
        Change change = new Change(
                Change.Kind.CHANGED,
                "links",
                UUID.randomUUID().toString(),
                "Call",
                List.of(new Change.Cell("lost", null, why)));
        ActivityEntry entry = entry(plan.activity().latest(1).get(0), "taskLinks", List.of(change));

        assertThat(entry.describe()).contains(why);
        assertThat(plan.activity()
                        .sentences(List.of(entry), Locale.ENGLISH)
                        .get(0)
                        .sentences())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains(why));
    }

    private static ActivityEntry entry(ActivityEntry like, String section, List<Change> changes) {
        return new ActivityEntry(
                UUID.randomUUID(), like.plan(), section, like.version(), like.kind(), like.stamp(), changes);
    }
}
