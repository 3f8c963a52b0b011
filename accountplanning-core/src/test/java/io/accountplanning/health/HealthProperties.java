package io.accountplanning.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.accountplanning.goal.Goal;
import io.accountplanning.planning.Priority;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class HealthProperties {

    private static final BigDecimal TINY = new BigDecimal("1E-25");

    @Property
    void liesBetweenNoneAndAll(@ForAll("accounts") Account account, @ForAll("weights") List<Integer> weights) {
        HealthScore score = account.score(Weighted.formula(weights, 1));

        assertThat(score.score())
                .hasValueSatisfying(value -> assertThat(value).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
    }

    @Property
    void completingATaskNeverLowersIt(
            @ForAll("accounts") Account account,
            @ForAll("weights") List<Integer> weights,
            @ForAll @IntRange(max = 9) int which) {
        int at = which % account.tasks().size();
        List<Task> tasks = new ArrayList<>(account.tasks());
        tasks.set(at, tasks.get(at).withStatus(TaskStatus.COMPLETE));

        assertNotLower(weights, account, account.with(tasks, account.goals()));
    }

    @Property
    void movingADeadlineOutOfThePastNeverLowersIt(
            @ForAll("accounts") Account account,
            @ForAll("weights") List<Integer> weights,
            @ForAll @IntRange(max = 90) int later) {
        List<Task> tasks = account.tasks().stream()
                .map(task -> task.isOverdue(account.asOf())
                        ? task.withDeadline(account.asOf().plusDays(later))
                        : task)
                .toList();

        assertNotLower(weights, account, account.with(tasks, account.goals()));
    }

    @Property
    void improvingAnActualNeverLowersIt(
            @ForAll("accounts") Account account,
            @ForAll("weights") List<Integer> weights,
            @ForAll @IntRange(max = 9) int which,
            @ForAll @IntRange(max = 50) int better) {
        List<Goal> goals = new ArrayList<>(account.goals());
        int at = which % goals.size();
        Goal goal = goals.get(at);
        if (goal.actual() == null) {
            return;
        }
        BigDecimal towards = BigDecimal.valueOf(goal.target().compareTo(goal.start()) < 0 ? -better : better);
        goals.set(at, goal.withActual(goal.actual().add(towards)));

        assertNotLower(weights, account, account.with(account.tasks(), goals));
    }

    @Property
    void onlyTheProportionOfTheWeightsCounts(
            @ForAll("accounts") Account account,
            @ForAll("weights") List<Integer> weights,
            @ForAll @IntRange(min = 1, max = 50) int times) {
        BigDecimal once = exact(Weighted.formula(weights, 1), account);
        BigDecimal scaled = exact(Weighted.formula(weights, times), account);

        assertThat(scaled).isCloseTo(once, within(TINY));
    }

    @Property
    void aFactorWithoutDataIsNeutral(@ForAll("accounts") Account account, @ForAll("weights") List<Integer> weights) {
        Account withoutGoals = account.with(account.tasks(), List.of());
        List<Integer> noGoals = List.of(weights.get(0), weights.get(1), 0, weights.get(3));

        assertThat(exact(Weighted.formula(weights, 1), withoutGoals))
                .isCloseTo(exact(Weighted.formula(noGoals, 1), withoutGoals), within(TINY));
    }

    @Property
    void thePointsOfTheFactorsAreTheScore(
            @ForAll("accounts") Account account, @ForAll("weights") List<Integer> weights) {
        HealthScore score = account.score(Weighted.formula(weights, 1));

        assertThat(sum(score.factors().stream().map(FactorScore::points).toList()))
                .isCloseTo(score.score().orElseThrow(), within(new BigDecimal("0.03")));
        assertThat(sum(score.factors().stream().map(FactorScore::sharePercent).toList()))
                .isCloseTo(BigDecimal.valueOf(100), within(new BigDecimal("0.03")));
    }

    @Property
    void takingALeverBringsExactlyItsGain(
            @ForAll("accounts") Account account, @ForAll("weights") List<Integer> weights) {
        HealthFormula formula = Weighted.formula(weights, 1);
        HealthScore now = account.score(formula);

        assertThat(now.levers()).allSatisfy(lever -> {
            BigDecimal then = exact(formula, taken(account, lever).changedToday());
            assertThat(lever.gain()).isEqualTo(Ratio.shown(lever.exactGain()));
            assertThat(lever.exactGain()).isPositive().isEqualByComparingTo(then.subtract(exact(formula, account)));
        });
        assertThat(now.levers()).extracting(Lever::exactGain).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(now.levers(2)).isEqualTo(now.levers().stream().limit(2).toList());
    }

    @Property
    void isTheSameWhoeverAsksAgain(@ForAll("accounts") Account account) {
        assertThat(account.score()).isEqualTo(account.score());
    }

    private static Account taken(Account account, Lever lever) {
        return account.with(
                account.tasks().stream()
                        .map(task -> task.id().value().toString().equals(lever.row())
                                ? taken(task, lever.kind(), account.asOf())
                                : task)
                        .toList(),
                account.goals().stream()
                        .map(goal -> goal.id().value().toString().equals(lever.row())
                                ? goal.withActual(goal.target())
                                : goal)
                        .toList());
    }

    private static Task taken(Task task, Lever.Kind kind, LocalDate today) {
        return kind == Lever.Kind.MOVE_DEADLINE
                ? task.withDeadline(today.plusDays(7))
                : task.withStatus(TaskStatus.COMPLETE);
    }

    private static void assertNotLower(List<Integer> weights, Account before, Account after) {
        HealthFormula formula = Weighted.formula(weights, 1);
        assertThat(exact(formula, after)).isGreaterThanOrEqualTo(exact(formula, before));
    }

    private static BigDecimal exact(HealthFormula formula, Account account) {
        BigDecimal exact = formula.measure(account.input(), Map.of()).exact();
        assertThat(exact).isNotNull();
        return exact;
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Provide
    Arbitrary<List<Integer>> weights() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 60);
        return Combinators.combine(Arbitraries.integers().between(1, 60), any, any, any)
                .as(List::of);
    }

    @Provide
    Arbitrary<Account> accounts() {
        LocalDate first = LocalDate.of(2026, 11, 1);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 460).map(first::plusDays);
        Arbitrary<Task> tasks = Combinators.combine(
                        days.injectNull(0.3), Arbitraries.of(TaskStatus.class), Arbitraries.of(Priority.class))
                .as((deadline, status, priority) -> Task.of("task")
                        .withDeadline(deadline)
                        .withStatus(status)
                        .withPriority(priority));
        Arbitrary<BigDecimal> numbers = Arbitraries.integers().between(-20, 100).map(BigDecimal::valueOf);
        Arbitrary<Goal> goals = Combinators.combine(
                        numbers,
                        numbers,
                        numbers.injectNull(0.2),
                        Arbitraries.integers().between(0, 5),
                        days.injectNull(0.5))
                .as((start, target, actual, weight, due) -> Goal.of("goal", target)
                        .withStart(start)
                        .withActual(actual)
                        .withWeight(BigDecimal.valueOf(weight))
                        .withDueDate(due));
        return Combinators.combine(
                        tasks.list().ofMinSize(1).ofMaxSize(6),
                        goals.list().ofMinSize(1).ofMaxSize(4),
                        days,
                        days.injectNull(0.2))
                .as(Account::new);
    }
}
