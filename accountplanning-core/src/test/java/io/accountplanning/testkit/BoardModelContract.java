package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.board.BoardCard;
import io.accountplanning.board.BoardCursor;
import io.accountplanning.board.BoardRepository.Ranked;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Random plans and random questions: a {@link io.accountplanning.board.BoardRepository} answers what a simple model answers. */
public abstract class BoardModelContract extends StorageContract {

    private static final int PLANS = 15;
    private static final int QUESTIONS = 20;
    private static final Comparator<BoardCard> FROM_THE_TOP = Comparator.comparingLong(BoardCard::rank)
            .thenComparing(card -> card.plan().toString())
            .reversed();

    @Test
    void everyQuestionIsAnsweredAsTheModelAnswersIt() {
        Tries.each(random -> {
            Store fresh = store.as(Fixtures.tenant());
            ListModel model = ranked(fresh, RandomPlans.plans(fresh, random, PLANS), random);
            for (int i = 0; i < QUESTIONS; i++) {
                PlanQuery query = new PlanQuery(
                        RandomPlans.filter(random), RandomPlans.visibility(random), RandomPlans.day(random));
                assertAnswered(fresh, model, query, 1 + random.nextInt(4));
            }
            assertRanks(fresh, model, random);
        });
    }

    private static void assertAnswered(Store store, ListModel model, PlanQuery query, int size) {
        Map<PlanStatus, Long> counts =
                store.read(repositories -> repositories.board().counts(query));
        List<PlanStatus> all = Arrays.asList(PlanStatus.values());
        List<BoardCard> top = store.read(repositories -> repositories.board().top(query, all, size));
        for (PlanStatus status : all) {
            List<BoardCard> expected = column(model, query, status);
            assertThat(counts.getOrDefault(status, 0L))
                    .as("a column counts the plans that meet every criterion: %s of %s", status, query)
                    .isEqualTo(expected.size());
            List<BoardCard> shown = new ArrayList<>(
                    top.stream().filter(card -> card.status() == status).toList());
            assertThat(shown)
                    .as("a column shows its highest cards, from the top: %s of %s", status, query)
                    .containsExactlyElementsOf(expected.subList(0, Math.min(size, expected.size())));
            if (expected.size() > size) {
                BoardCursor last = shown.get(size - 1).cursor();
                assertThat(store.<List<BoardCard>>read(
                                repositories -> repositories.board().below(query, last, PLANS)))
                        .as("a column goes on below the last card: %s of %s", status, query)
                        .containsExactlyElementsOf(expected.subList(size, expected.size()));
            }
        }
    }

    private static void assertRanks(Store store, ListModel model, Random random) {
        List<Ranked> all = model.ids().stream()
                .map(store::plan)
                .map(plan -> new Ranked(plan.id(), plan.rank()))
                .sorted(Comparator.comparingLong(Ranked::rank)
                        .thenComparing(one -> one.plan().toString()))
                .toList();
        long rank = RandomPlans.pick(all, random).rank();
        assertThat(store.<List<Ranked>>read(repositories -> repositories.board().above(rank, 3)))
                .as("the plans above a rank are those of every column, the trash too, the lowest first")
                .containsExactlyElementsOf(
                        all.stream().filter(one -> one.rank() > rank).limit(3).toList());
        List<Ranked> under =
                new ArrayList<>(all.stream().filter(one -> one.rank() < rank).toList());
        java.util.Collections.reverse(under);
        assertThat(store.<List<Ranked>>read(repositories -> repositories.board().under(rank, 3)))
                .as("the plans below a rank are those of every column, the trash too, the highest first")
                .containsExactlyElementsOf(under.stream().limit(3).toList());
        assertThat(store.<Long>read(repositories -> repositories.board().plansEver()))
                .as("every plan there has ever been is counted")
                .isEqualTo(PLANS);
    }

    private static ListModel ranked(Store store, ListModel model, Random random) {
        for (PlanId id : model.ids()) {
            if (random.nextBoolean()) {
                Placement before = store.section(id, Placement.SECTION).value();
                store.save(id, Placement.SECTION, before.withRank(random.nextInt(PLANS) - 5L));
                model.keep(store, id);
            }
        }
        return model;
    }

    private static List<BoardCard> column(ListModel model, PlanQuery query, PlanStatus status) {
        return model.matching(query)
                .filter(kept -> kept.plan().status() == status)
                .map(kept -> card(kept.plan(), kept.row(query.today())))
                .sorted(FROM_THE_TOP)
                .collect(Collectors.toList());
    }

    private static BoardCard card(AccountPlan plan, PlanRow row) {
        return new BoardCard(
                plan.id(),
                plan.number(),
                plan.version(),
                plan.status(),
                plan.rank(),
                plan.client(),
                plan.subject(),
                plan.owner(),
                plan.period(),
                plan.details().standing().clientStatus(),
                plan.placement().primary(),
                new BoardCard.Tasks(row.openTasks(), row.overdueTasks()));
    }
}
