package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.filter.PlanSort;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random plans and random questions: a {@link io.accountplanning.filter.PlanListRepository} answers what a simple model answers. */
public abstract class PlanListModelContract extends StorageContract {

    private static final int PLANS = 15;
    private static final int QUESTIONS = 30;

    @Test
    void everyQuestionIsAnsweredAsTheModelAnswersIt() {
        Tries.each(random -> {
            Store fresh = store.as(Fixtures.tenant());
            ListModel model = RandomPlans.plans(fresh, random, PLANS);
            for (int i = 0; i < QUESTIONS; i++) {
                PlanQuery query = new PlanQuery(
                                RandomPlans.filter(random), RandomPlans.visibility(random), RandomPlans.day(random))
                        .withFields(RandomFields.ALL);
                assertAnswered(fresh, model, query, sort(random), 1 + random.nextInt(PLANS));
            }
        });
    }

    private static void assertAnswered(Store store, ListModel model, PlanQuery query, PlanSort sort, int size) {
        List<PlanRow> expected = model.rows(query, sort);
        List<PlanRow> first = store.read(repositories -> repositories.planList().page(query, sort, Page.first(size)));
        assertThat(first)
                .as("a list shows the plans that meet every criterion, in order: %s by %s", query, sort)
                .containsExactlyElementsOf(expected.subList(0, Math.min(size, expected.size())));
        assertThat(store.<Long>read(repositories -> repositories.planList().count(query)))
                .as("a list counts the plans that meet every criterion: %s", query)
                .isEqualTo(expected.size());
        if (expected.size() > size) {
            Page next = Page.after(first.get(size - 1).cursor(sort), PLANS);
            assertThat(store.<List<PlanRow>>read(
                            repositories -> repositories.planList().page(query, sort, next)))
                    .as("the next page goes on where the one before ended: %s by %s", query, sort)
                    .containsExactlyElementsOf(expected.subList(size, expected.size()));
        }
    }

    private static PlanSort sort(Random random) {
        return RandomPlans.pick(PlanPagingContract.everySort().toList(), random);
    }
}
