package io.accountplanning.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.goal.Goal;
import io.accountplanning.planning.Priority;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthFormulaTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 7, 2); // 182 of 365 days have begun before it

    @Test
    void isWorkedByHand() {
        Task done = Task.of("done")
                .withStatus(TaskStatus.COMPLETE)
                .withPriority(Priority.URGENT)
                .withDeadline(TODAY);
        Task late = Task.of("late").withPriority(Priority.MEDIUM).withDeadline(TODAY.minusDays(1));
        Task someday = Task.of("someday").withPriority(Priority.HIGH);
        Goal behind = Goal.of("Stores", BigDecimal.TEN).withActual(BigDecimal.ONE);
        Account account = new Account(List.of(done, late, someday), List.of(behind), TODAY, TODAY.minusDays(52));

        HealthScore score = account.score();

        // 4 of 9; 1 - 2/6; 100 - (182/365 - 10 %); (90 - 52)/76
        assertThat(values(score)).containsExactly("44.44", "66.67", "60.14", "none", "50.00", "none");
        // (35·44.4444 + 25·66.6667 + 20·60.1370 + 10·50) / 90
        assertThat(score.score()).contains(new BigDecimal("54.72"));
        assertThat(score.band()).contains(HealthBand.YELLOW);
        assertThat(score.factors())
                .extracting(factor -> factor.sharePercent().toPlainString())
                .containsExactly("38.89", "27.78", "22.22", "0.00", "11.11", "0.00");
        assertThat(score.factors())
                .extracting(FactorScore::reason)
                .containsExactly(
                        "1 of 3 tasks are complete; by priority 4 of 9",
                        "1 of 2 tasks with a deadline are overdue; by priority 2 of 6",
                        "0 of 1 measured goals are on pace",
                        "no data",
                        "the last change by a person was 52 days ago",
                        "no data");
        // late: (35·2/9 + 25·2/6 + 10·50 %)/90, someday: (35·3/9 + 5)/90, goal: (20·39.863 % + 5)/90
        assertThat(score.levers())
                .extracting(lever -> lever.label() + " " + lever.gain())
                .containsExactly("late 23.46", "someday 18.52", "Stores 14.41");
    }

    @Test
    void anEmptyPlanHasNoScoreHoweverFreshItIs() {
        HealthScore score = new Account(List.of(), List.of(), TODAY, TODAY).score();

        assertThat(score.score()).isEmpty();
        assertThat(score.band()).isEmpty();
        assertThat(score.levers()).isEmpty();
        assertThat(score.factors()).hasSize(6).extracting(FactorScore::value).containsOnlyNulls();
    }

    @Test
    void withoutAnyWeightThereIsNoScore() {
        Account account = new Account(List.of(Task.of("x")), List.of(), TODAY, TODAY);

        assertThat(account.score(Weighted.formula(List.of(0, 0, 0, 10), 1)).score())
                .isEmpty();
        assertThat(account.score(Weighted.formula(List.of(0, 0, 0, 0), 1)).score())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 100.00", "14, 100.00", "15, 98.68", "52, 50.00", "89, 1.32", "90, 0.00", "400, 0.00", "-1, 100.00"})
    void freshnessFallsInALine(int daysAgo, String value) {
        Account account = new Account(List.of(Task.of("x")), List.of(), TODAY, TODAY.minusDays(daysAgo));

        assertThat(values(account.score())).element(4).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 0, 100.00",
        "2027-01-02, 0, 99.73",
        "2027-07-02, 0, 50.14",
        "2027-07-02, 4.99, 100.00",
        "2027-07-02, 20, 100.00",
        "2027-12-31, 10, 100.00",
        "2028-01-01, 3, 30.00",
        "2028-06-01, -4, 0.00",
        "2026-06-01, 0, 100.00",
    })
    void aGoalIsMeasuredAgainstThePaceOfThePeriod(LocalDate asOf, BigDecimal actual, String value) {
        Goal goal = Goal.of("Stores", BigDecimal.TEN).withActual(actual);
        Account account = new Account(List.of(), List.of(goal), asOf, null);

        assertThat(values(account.score()).get(2)).isEqualTo(value);
    }

    @Test
    void aDueDateBeforeTheEndOfThePeriodShortensTheSpan() {
        Goal goal =
                Goal.of("Stores", BigDecimal.TEN).withActual(BigDecimal.ZERO).withDueDate(LocalDate.of(2027, 1, 11));

        assertThat(attainment(goal, LocalDate.of(2027, 1, 6))).isEqualTo("50.00");
        assertThat(attainment(goal, LocalDate.of(2027, 1, 11))).isEqualTo("0.00");
        assertThat(attainment(goal.withDueDate(LocalDate.of(2026, 12, 1)), LocalDate.of(2027, 1, 6)))
                .isEqualTo("0.00");
        assertThat(attainment(goal.withDueDate(LocalDate.of(2029, 1, 1)), LocalDate.of(2028, 1, 1)))
                .isEqualTo("0.00");
    }

    @Test
    void goalsCountByTheirWeight() {
        Goal reached = Goal.of("a", BigDecimal.TEN).withActual(BigDecimal.TEN).withWeight(new BigDecimal("3"));
        Goal missed = Goal.of("b", BigDecimal.TEN).withActual(BigDecimal.ZERO);
        Goal unmeasured = Goal.of("c", BigDecimal.TEN).withWeight(new BigDecimal("9"));
        Account account = new Account(List.of(), List.of(reached, missed, unmeasured), LocalDate.of(2028, 1, 1), null);

        assertThat(values(account.score()).get(2)).isEqualTo("75.00");
    }

    @ParameterizedTest
    @CsvSource({"0, RED", "50, RED", "50.00, RED", "50.01, YELLOW", "75, YELLOW", "75.01, GREEN", "100, GREEN"})
    void bandsEndWhereTheyEnd(BigDecimal score, HealthBand band) {
        assertThat(HealthSettings.defaults().bandOf(score)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"50.004, RED", "50.005, YELLOW", "75.0049, YELLOW", "75.005, GREEN"})
    void theBandIsThatOfTheScoreThatIsShown(BigDecimal exact, HealthBand band) {
        assertThat(new HealthScore(TODAY, exact, List.of(), List.of()).band()).contains(band);
    }

    private static String attainment(Goal goal, LocalDate asOf) {
        return values(new Account(List.of(), List.of(goal), asOf, null).score()).get(2);
    }

    private static List<String> values(HealthScore score) {
        return score.factors().stream()
                .map(factor -> factor.value() == null ? "none" : factor.value().toPlainString())
                .toList();
    }

    @Test
    void aTaskHasOneAdviceAndANewDeadlineOnlyWhileItWaitsForAnother() {
        Task first = Task.of("Measure").withDeadline(TODAY.minusDays(9));
        Task second = Task.of("Report").withDeadline(TODAY.minusDays(1)).withDependsOn(List.of(first.id()));
        Task third = Task.of("Present").withDependsOn(List.of(second.id()));

        assertThat(advice(first, second, third)).containsExactly("COMPLETE_TASK Measure", "MOVE_DEADLINE Report");
        assertThat(advice(first.withStatus(TaskStatus.COMPLETE), second, third))
                .containsExactly("COMPLETE_TASK Report");
    }

    private static List<String> advice(Task... tasks) {
        return new Account(List.of(tasks), List.of(), TODAY, TODAY)
                .score().levers().stream()
                        .map(lever -> lever.kind() + " " + lever.label())
                        .toList();
    }

    @Test
    void everythingThatWouldRaiseItIsThere() {
        List<Task> tasks = java.util.stream.IntStream.range(0, 20)
                .mapToObj(i -> Task.of("Task " + i))
                .toList();
        HealthScore score = new Account(tasks, List.of(), TODAY, TODAY).score();

        assertThat(score.levers()).hasSize(20);
        assertThat(score.levers(5)).isEqualTo(score.levers().subList(0, 5));
    }
}
