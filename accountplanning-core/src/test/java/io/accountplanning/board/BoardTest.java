package io.accountplanning.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.planning.Task;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.SettableClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person does on the board. */
class BoardTest {

    private final List<String> edited = new ArrayList<>();
    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(SettableClock.at(Fixtures.NOW))
            .listener(change -> edited.add(change.section() + " " + change.plan()))
            .build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));

    @Test
    void aColumnForEachStatusWithItsCountAndItsCards() {
        AccountPlan plan = plan("Grow Acme");
        plan("Keep Acme");
        alice.plan(plan.id()).makePrimary();
        alice.plan(plan.id())
                .planning()
                .edit(p -> p.addTask(Task.of("late").withDeadline(Fixtures.TODAY.minusDays(1)))
                        .addTask(Task.of("open")));
        alice.board().move(plan.id(), PlanStatus.REVIEW);

        List<BoardColumn> columns = alice.board().columns(PlanFilter.all(), 10);
        assertThat(columns).extracting(BoardColumn::status).containsExactly(PlanStatus.values());
        assertThat(columns).extracting(BoardColumn::total).containsExactly(1L, 0L, 1L, 0L, 0L);
        BoardCard card = columns.get(2).cards().get(0);
        assertThat(card.subject()).isEqualTo("Grow Acme");
        assertThat(card.primary()).isTrue();
        assertThat(card.tasks()).isEqualTo(new BoardCard.Tasks(2, 1));
        assertThat(alice.plans().get(plan.id()).status()).isEqualTo(PlanStatus.REVIEW);
    }

    @Test
    void aColumnIsReadOnBelowItsLastCard() {
        List<AccountPlan> plans = List.of(plan("one"), plan("two"), plan("three"));
        BoardColumn top = alice.board().columns(PlanFilter.all(), 2).get(0);
        assertThat(top.cards()).extracting(BoardCard::subject).containsExactly("three", "two");
        BoardCursor next = BoardCursor.parse(String.valueOf(top.nextCursor()));
        BoardColumn rest = alice.board().column(PlanFilter.all(), 2, next);
        assertThat(rest.cards())
                .extracting(BoardCard::plan)
                .containsExactly(plans.get(0).id());
        assertThat(rest.total()).isEqualTo(3);
        assertThat(rest.nextCursor()).isNull();
    }

    @Test
    void movingACardEditsThatPlanAlone() {
        List<AccountPlan> plans = List.of(plan("one"), plan("two"), plan("three"));
        edited.clear();
        alice.board().move(plans.get(2).id(), PlanStatus.DRAFT, plans.get(0).id());
        assertThat(edited).containsExactly("placement " + plans.get(2).id());
        edited.clear();
        alice.board().move(plans.get(2).id(), PlanStatus.DRAFT, plans.get(0).id());
        assertThat(edited).as("who puts a card where it stands changes nothing").isEmpty();
    }

    @Test
    void aCardThatSomebodyElseChangedIsAConflict() {
        AccountPlan seen = plan("Grow Acme");
        alice.plan(seen.id()).details().edit(d -> d.withSubject("Grow Acme more"));
        assertThatThrownBy(() -> alice.board().move(seen.id(), PlanStatus.REVIEW, seen.version()))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Grow Acme more");
        assertThat(alice.board()
                        .move(seen.id(), PlanStatus.REVIEW, seen.version() + 1)
                        .status())
                .isEqualTo(PlanStatus.REVIEW);
    }

    @Test
    void whoMayNotEditOrDoesNotSeeThePlanDoesNotMoveIt() {
        AccountPlan plan = plan("Grow Acme");
        Workspace vera = planning.as(Actor.staff("vera", Role.VIEWER));
        Workspace tom = planning.as(Actor.staff("tom", Role.TEAM_MEMBER));
        assertThatThrownBy(() -> vera.board().move(plan.id(), PlanStatus.REVIEW))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> tom.board().move(plan.id(), PlanStatus.REVIEW)).isInstanceOf(NotFoundException.class);
        assertThat(alice.plans().get(plan.id()).status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void aCardIsPutAboveAnotherOneOfThatColumn() {
        AccountPlan plan = plan("Grow Acme");
        AccountPlan other = plan("Keep Acme");
        assertThatThrownBy(() -> alice.board().move(plan.id(), PlanStatus.REVIEW, other.id()))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("DRAFT");
        assertThatThrownBy(() -> alice.board().move(plan.id(), PlanStatus.DRAFT, plan.id()))
                .isInstanceOf(InvalidException.class);
        assertThat(alice.plans().get(plan.id()).status()).isEqualTo(PlanStatus.DRAFT);
    }

    private AccountPlan plan(String subject) {
        return alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), subject));
    }
}
