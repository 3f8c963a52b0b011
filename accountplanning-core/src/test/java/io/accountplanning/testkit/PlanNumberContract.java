package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.host.TenantId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.testkit.Together.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link io.accountplanning.plan.PlanRepository#insert} promises of the numbers that people call plans by. */
public abstract class PlanNumberContract extends StorageContract {

    private static final int THREADS = 8;
    private static final int PLANS_EACH = 5;

    @Test
    void numbersGoUpFromOne() {
        List<String> numbers = IntStream.range(0, 12)
                .mapToObj(i -> store.insert("Plan " + i).number())
                .toList();
        assertThat(numbers.get(0))
                .as("the first plan of a tenant has the number 1, written with six digits")
                .isEqualTo("AP-000001");
        assertThat(numbers).as("no number is given twice").doesNotHaveDuplicates();
        assertThat(numbers)
                .as("each plan has a higher number than the one before")
                .isSorted();
    }

    @Test
    void theNumberIsKept() {
        AccountPlan plan = store.insert("Grow Acme");
        store.insert("Another one");
        store.save(plan.id(), PlanDetails.SECTION, plan.details().withSubject("Keep Acme"));
        assertThat(store.plan(plan.id()).number())
                .as("a plan keeps the number that it was given")
                .isEqualTo(plan.number());
    }

    @Test
    void tenantsCountForThemselves() {
        store.insert("Plan 1");
        store.insert("Plan 2");
        assertThat(store.as(Fixtures.tenant()).insert("Plan 1").number())
                .as("each tenant's plans are numbered from 1")
                .isEqualTo("AP-000001");
    }

    @Test
    void severalPlansOfOneTransactionHaveTheirOwnNumbers() {
        List<String> numbers = store.read(repositories -> IntStream.range(0, 3)
                .mapToObj(i -> repositories
                        .plans()
                        .insert(io.accountplanning.plan.PlanId.next(), Fixtures.details("Plan " + i), Fixtures.stamp(i))
                        .number())
                .toList());
        assertThat(numbers)
                .as("no number is given twice, in one transaction neither")
                .doesNotHaveDuplicates();
    }

    @Test
    void theNumberOfAPlanInTheTrashIsNotGivenAgain() {
        AccountPlan plan = store.insert("Grow Acme");
        store.save(plan.id(), PlanDetails.SECTION, Fixtures.inTrash(plan.details(), Fixtures.NOW));
        assertThat(store.insert("Another one").number())
                .as("the number of a plan in the trash is not given again")
                .isNotEqualTo(plan.number());
    }

    @Test
    void manyThreadsGetDifferentNumbers() {
        store.insert("The first");
        assertAllDifferent(store, PLANS_EACH);
    }

    @Test
    void theFirstPlansOfANewTenantGetDifferentNumbers() {
        Tries.each(random -> assertAllDifferent(store.as(Fixtures.tenant()), 1));
    }

    @Test
    void theFirstPlansOfManyNewTenantsGetTheirNumbers() {
        List<TenantId> tenants =
                IntStream.range(0, THREADS).mapToObj(i -> Fixtures.tenant()).toList();
        List<Outcome<String>> outcomes = Together.run(
                THREADS, i -> store.as(tenants.get(i)).insert("Grow Acme").number());
        outcomes.forEach(outcome -> {
            assertThat(outcome.thrown())
                    .as("new tenants do not hinder each other")
                    .isNull();
            assertThat(outcome.value())
                    .as("each tenant's plans are numbered from 1")
                    .isEqualTo("AP-000001");
        });
    }

    private static void assertAllDifferent(Store store, int plansEach) {
        List<Outcome<List<String>>> outcomes = Together.run(
                THREADS,
                thread -> IntStream.range(0, plansEach)
                        .mapToObj(i -> store.insert("Plan " + thread + " " + i).number())
                        .toList());
        outcomes.forEach(outcome -> assertThat(outcome.thrown())
                .as("a plan can be created while others create theirs")
                .isNull());
        assertThat(outcomes.stream().flatMap(outcome -> outcome.value().stream()))
                .as("no number is given twice, to threads that create plans at the same time neither")
                .hasSize(THREADS * plansEach)
                .doesNotHaveDuplicates();
    }
}
