package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.Workspace;
import io.accountplanning.board.BoardCard;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.Client;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What {@link io.accountplanning.board.BoardRepository} promises to those who move cards. */
public abstract class BoardContract extends StorageContract {

    private static final int CARDS = 7;
    private static final int MOVES = 40;
    private static final int THREADS = 6;

    @Test
    void newPlansStandOnTopOfTheirColumn() {
        Workspace alice = workspace();
        PlanId first = plan(alice);
        PlanId second = plan(alice);
        alice.board().move(first, PlanStatus.REVIEW);
        alice.board().move(first, PlanStatus.DRAFT);
        PlanId third = plan(alice);
        assertThat(cards(alice, PlanStatus.DRAFT))
                .as("a card that changes its column stands on top, until a new plan does")
                .containsExactly(third, first, second);
    }

    /** A board is a few lists; whatever is moved, the storage shows the same lists. */
    @Test
    void cardsStayWhereTheyAreMovedTo() {
        Tries.each(random -> {
            Workspace alice = store.as(Fixtures.tenant()).workspaceOf("alice");
            List<List<PlanId>> model = new ArrayList<>();
            List.of(PlanStatus.values()).forEach(status -> model.add(new ArrayList<>()));
            for (int i = 0; i < CARDS; i++) {
                model.get(0).add(0, plan(alice));
            }
            for (int i = 0; i < MOVES; i++) {
                move(alice, model, random);
                List<List<PlanId>> shown = List.of(PlanStatus.values()).stream()
                        .map(status -> cards(alice, status))
                        .toList();
                assertThat(shown).as("cards stay where they are moved to").isEqualTo(model);
            }
        });
    }

    private static void move(Workspace alice, List<List<PlanId>> model, Random random) {
        PlanId card = RandomPlans.pick(model.stream().flatMap(List::stream).toList(), random);
        PlanStatus status = PlanStatus.values()[random.nextInt(2)];
        List<PlanId> column = model.get(status.ordinal());
        List<PlanId> others = column.stream().filter(id -> !id.equals(card)).toList();
        if (random.nextInt(4) == 0) {
            alice.board().move(card, status);
            if (!column.contains(card)) {
                model.forEach(cards -> cards.remove(card));
                column.add(0, card);
            }
            return;
        }
        int place = random.nextInt(others.size() + 1);
        alice.board().move(card, status, place < others.size() ? others.get(place) : null);
        model.forEach(cards -> cards.remove(card));
        column.add(place, card);
    }

    @Test
    void ofManyWhoMoveCardsAtOnceNobodyLosesAnother() {
        Workspace alice = workspace();
        List<PlanId> plans = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            plans.add(plan(alice));
        }
        PlanId lowest = plan(alice);
        alice.board().move(lowest, PlanStatus.REVIEW);
        List<Together.Outcome<PlanId>> outcomes = Together.run(
                THREADS,
                i -> workspace()
                        .board()
                        .move(plans.get(i), PlanStatus.REVIEW, lowest)
                        .id());

        assertThat(outcomes)
                .as("who moves a card while others do is not refused")
                .allMatch(Together.Outcome::succeeded);
        List<PlanId> cards = cards(alice, PlanStatus.REVIEW);
        assertThat(new HashSet<>(cards))
                .as("cards that are moved at the same time all arrive, above the same card")
                .isEqualTo(new HashSet<>(all(plans, lowest)));
        assertThat(cards.get(cards.size() - 1)).isEqualTo(lowest);
        assertThat(alice.board()
                        .columns(PlanFilter.all(), 100)
                        .get(PlanStatus.REVIEW.ordinal())
                        .cards())
                .as("no two cards have the same rank")
                .extracting(BoardCard::rank)
                .doesNotHaveDuplicates();
    }

    @Test
    void cardsCanBePutInTheSamePlaceForEver() {
        Workspace alice = workspace();
        PlanId lower = plan(alice);
        PlanId one = plan(alice);
        PlanId other = plan(alice);
        List<PlanId> expected = new ArrayList<>(List.of(other, one));
        for (int i = 0; i < 45; i++) {
            // always second from below: the lowest of the two goes up again, between the lower card and the other one
            PlanId moved = expected.get(0);
            alice.board().move(moved, PlanStatus.DRAFT, lower);
            Collections.reverse(expected);
            assertThat(cards(alice, PlanStatus.DRAFT))
                    .as("there is room for a card wherever it is put, move %s", i)
                    .containsExactly(expected.get(0), expected.get(1), lower);
        }
    }

    private static List<PlanId> all(List<PlanId> plans, PlanId one) {
        List<PlanId> all = new ArrayList<>(plans);
        all.add(one);
        return all;
    }

    private Workspace workspace() {
        return store.workspaceOf("alice");
    }

    private static PlanId plan(Workspace alice) {
        return alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"))
                .id();
    }

    private static List<PlanId> cards(Workspace workspace, PlanStatus status) {
        return workspace.board().columns(PlanFilter.all(), 100).get(status.ordinal()).cards().stream()
                .map(BoardCard::plan)
                .toList();
    }
}
