package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Goals;
import io.accountplanning.goal.Measure;
import io.accountplanning.host.TenantId;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.section.SectionState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a {@code measure.MeasureRepository} promises. */
public abstract class MeasureContract extends StorageContract {

    private static final Goal TYPED = Goal.of("Stores", BigDecimal.TEN);
    private static final Goal MEASURED = TYPED.withMeasure(Measure.count("order"));

    @Test
    void plansWithAMeasureAreVisitedOnce() {
        List<PlanId> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            PlanId plan = plan("Measured " + i, MEASURED);
            expected.add(plan);
            plan("Typed " + i, TYPED);
        }
        store.save(plan("Two", MEASURED), Goals.SECTION, Goals.EMPTY.add(TYPED));
        List<PlanId> visited = new ArrayList<>();
        List<PlanId> page = measured(store, null, 2);
        while (!page.isEmpty()) {
            assertThat(page).as("no more plans come than are asked for").hasSizeLessThanOrEqualTo(2);
            visited.addAll(page);
            page = measured(store, page.get(page.size() - 1), 2);
        }
        assertThat(visited)
                .as("plans with a live measure are visited once each")
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void plansThatAreOverOrDeletedOrOfOthersAreLeftOut() {
        edit(plan("Completed", MEASURED), details -> details.withStatus(PlanStatus.COMPLETED));
        edit(plan("Archived", MEASURED), details -> details.withStatus(PlanStatus.ARCHIVED));
        edit(plan("Deleted", MEASURED), details -> Fixtures.inTrash(details, Instant.parse("2027-01-01T00:00:00Z")));
        PlanId review = plan("Review", MEASURED);
        edit(review, details -> details.withStatus(PlanStatus.REVIEW));
        Store others = store.as(new TenantId("others"));
        others.save(others.insert("Others").id(), Goals.SECTION, Goals.EMPTY.add(MEASURED));

        assertThat(measured(store, null, 10))
                .as("plans that are over, deleted or of another tenant are not measured")
                .containsExactly(review);
    }

    @Test
    void whatAMeasureGaveComesBackWithItsDay() {
        PlanId plan = store.insert("Measured").id();
        Goals measured = Goals.EMPTY.add(MEASURED.measured(new BigDecimal("12.345678"), LocalDate.of(2027, 2, 3))
                .withActual(BigDecimal.ONE));
        store.save(plan, Goals.SECTION, measured);
        assertThat(store.section(plan, Goals.SECTION).value())
                .as("what a measure gave comes back with its day")
                .isEqualTo(measured);
    }

    private PlanId plan(String subject, Goal goal) {
        PlanId plan = store.insert(subject).id();
        store.save(plan, Goals.SECTION, Goals.EMPTY.add(goal));
        return plan;
    }

    private void edit(PlanId plan, UnaryOperator<PlanDetails> edit) {
        SectionState<PlanDetails> before = store.section(plan, PlanDetails.SECTION);
        store.save(plan, PlanDetails.SECTION, edit.apply(before.value()));
    }

    private static List<PlanId> measured(Store store, @Nullable PlanId after, int most) {
        return store.read(stores -> stores.measures().measuredPlans(after, most));
    }
}
