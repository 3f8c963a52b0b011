package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.bcg.BcgFacts;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.marketposition.MarketPosition;
import io.accountplanning.money.Money;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@code bcg.BcgMatrixRepository} promises, on random plans and questions. */
public abstract class BcgMatrixContract extends StorageContract {

    private static final int PLANS = 12;
    private static final int QUESTIONS = 15;

    @Test
    void everyQuestionIsAnsweredAsTheModelAnswersIt() {
        Tries.each(random -> {
            Store fresh = store.as(Fixtures.tenant());
            ListModel model = RandomPlans.plans(fresh, random, PLANS);
            Map<PlanId, MarketPosition> positions = new HashMap<>();
            model.ids().forEach(id -> {
                MarketPosition position = position(random);
                fresh.save(id, MarketPosition.SECTION, position);
                positions.put(id, position);
            });
            for (int i = 0; i < QUESTIONS; i++) {
                PlanQuery query = new PlanQuery(
                        RandomPlans.filter(random), RandomPlans.visibility(random), RandomPlans.day(random));
                int most = 1 + random.nextInt(PLANS);
                assertThat(fresh.<List<BcgFacts>>read(
                                repositories -> repositories.bcgMatrix().find(query, most)))
                        .as("the plans of which growth and relative share are known stand in the matrix: %s", query)
                        .containsExactlyElementsOf(model.matching(query)
                                .filter(kept -> isComplete(positions.get(kept.id())))
                                .sorted(Comparator.comparing(kept -> kept.plan().number()))
                                .limit(most)
                                .map(kept -> facts(kept.plan(), positions.get(kept.id())))
                                .toList());
            }
        });
    }

    private static MarketPosition position(Random random) {
        return new MarketPosition(percent(random, -20, 40), percent(random, 0, 50), percent(random, 0, 3));
    }

    private static @Nullable BigDecimal percent(Random random, int least, int most) {
        return random.nextInt(6) == 0 ? null : BigDecimal.valueOf(random.nextInt(least, most));
    }

    private static boolean isComplete(MarketPosition position) {
        return position.marketGrowthPercent() != null
                && position.ownSharePercent() != null
                && position.largestRivalSharePercent() != null
                && position.largestRivalSharePercent().signum() > 0;
    }

    private static BcgFacts facts(AccountPlan plan, MarketPosition position) {
        PlanDetails details = plan.details();
        BigDecimal planned = details.targets().revenueNextYear();
        return new BcgFacts(
                plan.id(),
                plan.number(),
                plan.client(),
                position,
                planned == null ? null : new Money(planned, details.currency()),
                details.standing().bcgClass());
    }
}
