package io.accountplanning.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.Violation;
import io.accountplanning.section.CarryOver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalTest {

    @ParameterizedTest
    @CsvSource({
        "0, 10, 5, 50.00",
        "10, 4, 7, 50.00",
        "10, 4, 4, 100.00",
        "10, 4, 12, -33.33",
        "0, 4, 3.3, 82.50",
        "0, 3, 1, 33.33",
        "0, 3, 2, 66.67",
        "-10, 10, 0, 50.00",
        "0, 10, 15, 150.00",
        "0, 10, -5, -50.00",
        "5, 5, 5, 100.00",
        "5, 5, 6, 100.00",
        "5, 5, 4.99, 0.00",
    })
    void progressIsTheShareOfTheWayThatIsDone(
            BigDecimal start, BigDecimal target, BigDecimal actual, BigDecimal percent) {
        assertThat(Goal.of("x", target).withStart(start).withActual(actual).progressPercent())
                .contains(percent);
    }

    @Test
    void whereLessIsBetterATargetThatIsTheStartIsReachedFromAbove() {
        Goal goal = Goal.of("Complaints", new BigDecimal("5"))
                .withStart(new BigDecimal("5"))
                .withDirection(GoalDirection.LOWER_IS_BETTER);

        assertThat(goal.withActual(new BigDecimal("4")).progressPercent()).contains(new BigDecimal("100.00"));
        assertThat(goal.withActual(new BigDecimal("5")).progressPercent()).contains(new BigDecimal("100.00"));
        assertThat(goal.withActual(new BigDecimal("6")).progressPercent()).contains(new BigDecimal("0.00"));
    }

    @Test
    void whatNobodyHasMeasuredHasNoProgress() {
        assertThat(Goal.of("Stores", BigDecimal.TEN).progressPercent()).isEmpty();
    }

    @Property
    void aStepTowardsTheTargetNeverLowersTheProgress(
            @ForAll @IntRange(min = -50, max = 50) int start,
            @ForAll @IntRange(min = -50, max = 50) int target,
            @ForAll @IntRange(min = -99, max = 99) int actual) {
        Goal goal = Goal.of("x", BigDecimal.valueOf(target)).withStart(BigDecimal.valueOf(start));
        int step = target < start ? -1 : 1;

        BigDecimal before = goal.withActual(BigDecimal.valueOf(actual))
                .exactProgressPercent()
                .orElseThrow();
        BigDecimal after = goal.withActual(BigDecimal.valueOf(actual + step))
                .exactProgressPercent()
                .orElseThrow();

        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @Test
    void weightsAreNotNegative() {
        Goals goals = Goals.EMPTY.add(Goal.of("x", BigDecimal.TEN).withWeight(new BigDecimal("-1")));

        assertThat(Goals.SECTION.check(goals))
                .extracting(Violation::toString)
                .containsExactly("goals[1].weight: a weight must be 0 or more (was \"-1\")");
        assertThat(Goals.SECTION.check(
                        Goals.EMPTY.add(Goal.of("x", BigDecimal.TEN).withWeight(BigDecimal.ZERO))))
                .isEmpty();
    }

    @Test
    void whatIsLeftOutOfAGoalIsTheUsual() {
        Goal given = Goal.of("Revenue", BigDecimal.TEN).withUnit(GoalUnit.CURRENCY);
        Goal leftOut = new Goal(
                given.id(),
                "Revenue",
                null,
                null,
                null,
                BigDecimal.TEN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);

        assertThat(leftOut.withUnit(GoalUnit.CURRENCY)).isEqualTo(given);
        assertThat(leftOut.unit()).isEqualTo(GoalUnit.NUMBER);
        assertThat(given.unit()).isEqualTo(GoalUnit.CURRENCY);
    }

    @Test
    void aCopyHasTheOtherValue() {
        Goal goal = Goal.of("Stores", BigDecimal.TEN);
        Measure measure = Measure.count("store");

        assertThat(goal.withName("Shops").name()).isEqualTo("Shops");
        assertThat(goal.withTarget(BigDecimal.ONE).target()).isEqualTo(BigDecimal.ONE);
        assertThat(goal.withMeasure(measure).measure()).isEqualTo(measure);
    }

    @Test
    void aCopyOfAPlanHasItsGoalsWithoutTheirValues() {
        Goal goal = Goal.of("Stores", BigDecimal.TEN).withMeasure(Measure.count("store"));
        Goal reached = goal.withActual(BigDecimal.ONE).measured(BigDecimal.TEN, LocalDate.of(2027, 1, 1));

        assertThat(Goals.SECTION.carriedOver(Goals.EMPTY.add(reached), CarryOver.WITHOUT_TASKS))
                .isEqualTo(Goals.EMPTY.add(goal));
    }

    @Test
    void anEditedGoalStandsWhereItStood() {
        Goal a = Goal.of("a", BigDecimal.ONE);
        Goal b = Goal.of("b", BigDecimal.ONE);
        Goal edited = a.withActual(BigDecimal.TEN);

        assertThat(Goals.EMPTY.add(a).add(b).replace(edited).goals()).isEqualTo(List.of(edited, b));
    }

    @Test
    void theTargetLiesOnTheBetterSideOfTheStart() {
        Goal falling = Goal.of("Complaints", new BigDecimal("4")).withStart(BigDecimal.TEN);

        assertThat(Goals.SECTION.check(Goals.EMPTY.add(falling)))
                .extracting(Object::toString)
                .containsExactly(
                        "goals[1].target: lies below the start, 10, though higher is better; change the direction,"
                                + " or one of the two (was \"4\")");
        assertThat(Goals.SECTION.check(Goals.EMPTY.add(falling.withDirection(GoalDirection.LOWER_IS_BETTER))))
                .isEmpty();
        assertThat(Goals.SECTION.check(
                        Goals.EMPTY.add(Goal.of("Seats", BigDecimal.TEN).withDirection(GoalDirection.LOWER_IS_BETTER))))
                .extracting(violation -> violation.path())
                .containsExactly("goals[1].target");
        assertThat(Goals.SECTION.check(Goals.EMPTY.add(falling.withStart(new BigDecimal("4")))))
                .isEmpty();
    }

    @Test
    void aGoalThatIsNotThereIsNotReplaced() {
        Goal goal = Goal.of("Seats", BigDecimal.TEN);

        assertThatThrownBy(() -> Goals.EMPTY.replace(goal))
                .isInstanceOf(io.accountplanning.error.NotFoundException.class)
                .hasMessageContaining("There is no goal " + goal.id().value());
        assertThat(Goals.EMPTY.add(goal).replace(goal.withName("Places")).goals())
                .extracting(Goal::name)
                .containsExactly("Places");
    }
}
