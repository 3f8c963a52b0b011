package io.accountplanning.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.goal.Goal;
import io.accountplanning.host.Client;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.section.Audience;
import io.accountplanning.table.Change;
import io.accountplanning.table.TableEdits;
import io.accountplanning.testkit.SettableClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final SettableClock clock = SettableClock.at("2027-02-15T10:00:00Z");
    private final AccountPlanning planning =
            AccountPlanning.builder().clock(clock).build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final PlanWorkspace plan = alice.plan(alice.plans()
            .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme").period(PlanPeriod.quarter(2027, 1)))
            .id());
    private final Objective grow = Objective.of("Double the revenue");
    private final Task review = Task.of("Book the QBR").withDeadline(LocalDate.of(2027, 3, 31));
    private final Task call = Task.of("Call");
    private final Task last = Task.of("Renew");
    private final Instant start = worked();

    private Instant worked() {
        plan.planning()
                .edit(p -> p.addObjective(grow).addTask(review).addTask(call).addTask(last));
        Instant then = clock.instant();
        clock.advance(Duration.ofDays(1));
        return then;
    }

    @Test
    void everyChangeIsASentenceInBusinessWords() {
        plan.details().edit(d -> d.withStatus(PlanStatus.IN_PROGRESS).withMarginPercent(new BigDecimal("12.5")));
        plan.planning()
                .edit(p -> p.addTask(Task.of("Train").withDeadline(LocalDate.of(2027, 5, 1)))
                        .completeTask(review.id()));
        plan.planning().edit(p -> Planning.SECTION.withRows(p, Task.TABLE, edited(p.tasks())));

        assertThat(plan.compareAsOf(start, clock.instant()).sentences(Locale.US))
                .containsExactly(
                        "Plan: Status changed from Draft to In progress",
                        "Plan: Margin percent set to 12.5%",
                        "Planning, Tasks “Renew”: moved from place 3 to place 1",
                        "Planning, Tasks “Book the QBR”: Deadline changed from Mar 31, 2027 to Apr 15, 2027,"
                                + " Status changed from Not started to Complete, Objective set to Double the revenue,"
                                + " Depends on set to Renew",
                        "Planning: “Train” was added to Tasks (Deadline May 1, 2027, Status Not started, Priority Medium)",
                        "Planning: “Call” was removed from Tasks");
        assertThat(plan.compareAsOf(start, clock.instant()).sentences(Locale.GERMANY))
                .anyMatch(sentence -> sentence.contains("from 31.03.2027 to 15.04.2027"))
                .contains("Plan: Margin percent set to 12,5%");
    }

    @Test
    void whatIsReferredToAndGoneIsNotToldByItsId() {
        plan.goals()
                .edit(g -> g.add(Goal.of("Stores", BigDecimal.TEN)
                        .withObjective(Objective.of("Gone").id())));

        assertThat(plan.compareAsOf(start, clock.instant()).sentences(Locale.US))
                .singleElement()
                .asString()
                .contains("Objective something that is gone");
    }

    private List<Task> edited(List<Task> tasks) {
        List<Task> without = TableEdits.delete(Task.TABLE, tasks, call.id());
        return TableEdits.move(Task.TABLE, without, last.id(), 0).stream()
                .map(task -> task.id().equals(review.id())
                        ? task.withDeadline(LocalDate.of(2027, 4, 15))
                                .withObjective(grow.id())
                                .withDependsOn(List.of(last.id()))
                        : task)
                .toList();
    }

    @Test
    void aTableStandsSideBySideWithWhatIsTheSame() {
        plan.planning()
                .edit(p -> Planning.SECTION
                        .withRows(p, Task.TABLE, TableEdits.delete(Task.TABLE, p.tasks(), call.id()))
                        .addTask(Task.of("Train"))
                        .completeTask(last.id()));

        SectionComparison<?> section =
                plan.compareAsOf(start, clock.instant()).changed().get(0);
        List<RowPair<Task>> pairs = section.sideBySide(Task.TABLE);

        assertThat(pairs.stream().map(pair -> pair.kind().map(Enum::name).orElse("SAME")))
                .containsExactly("SAME", "REMOVED", "CHANGED", "ADDED");
        assertThat(pairs.get(1).left()).isEqualTo(call);
        assertThat(pairs.get(1).right()).isNull();
        assertThat(pairs.get(2).differs("status")).isTrue();
        assertThat(pairs.get(2).differs("action")).isFalse();
        assertThat(pairs.get(3).left()).isNull();
    }

    @Test
    void whatIsCalledLikeItsSectionIsNotNamedTwiceAndProseIsQuoted() {
        Goal goal = Goal.of("Members", new BigDecimal(100));
        plan.goals().edit(g -> g.add(goal));
        Instant before = clock.instant();
        clock.advance(Duration.ofMinutes(1));
        plan.goals().edit(g -> g.replace(goal.withName("Members, guests from A to Z")));
        assertThat(plan.compareAsOf(before, clock.instant()).sentences(Locale.US))
                .containsExactly(
                        "Goals “Members, guests from A to Z”: Name changed from “Members” to “Members, guests from A to Z”");
    }

    @Test
    void rowsOfAFollowUpAreMatchedWithThoseOfItsPredecessor() {
        PlanId next = plan.followUp(CarryForward.all().withOpenTasks()).id();
        alice.plan(next).planning().edit(p -> p.completeTask(review.id()));

        Comparison comparison = alice.compare(plan.document().plan().id(), next);

        assertThat(comparison.sentences(Locale.US))
                .containsExactly(
                        "Plan: Period changed from 2027-Q1 to 2027-Q2",
                        "Planning, Tasks “Book the QBR”: Status changed from Not started to Complete");
        assertThat(comparison.count(Change.Kind.CHANGED)).isEqualTo(2);
    }

    @Test
    void whatAnAudienceDoesNotSeeIsNotTold() {
        plan.details().edit(d -> d.withMarginPercent(BigDecimal.TEN));

        assertThat(Comparison.between(
                                plan.asOf(start).seenBy(Audience.CLIENT),
                                plan.document().seenBy(Audience.CLIENT))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aSectionThatOneSideDoesNotHaveIsEmptyThere() {
        var without = new io.accountplanning.plan.PlanDocument(plan.document().plan(), List.of());

        assertThat(Comparison.between(without, plan.document()).count(Change.Kind.ADDED))
                .isEqualTo(4);
        assertThat(Comparison.between(plan.document(), without).count(Change.Kind.REMOVED))
                .isEqualTo(4);
        assertThat(plan.planning().get().task(call.id()).status()).isEqualTo(TaskStatus.NOT_STARTED);
    }

    @Test
    void onlyPlansThatTheActorSeesAreCompared() {
        Workspace other = planning.as(Actor.staff("tom", Role.TEAM_MEMBER));
        PlanId id = plan.document().plan().id();

        assertThatThrownBy(() -> other.compare(id, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> other.plan(id).asOf(start)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> alice.compare(id, PlanId.next())).isInstanceOf(NotFoundException.class);
    }
}
