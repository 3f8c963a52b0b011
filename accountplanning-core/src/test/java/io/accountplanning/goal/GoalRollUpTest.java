package io.accountplanning.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.plan.PlanPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GoalRollUpTest {

    private static final Goal.Id OBJECTIVE = Goal.Id.next();

    @Test
    void fortyOfWeightTwoAndTwentyOfWeightThreeAreTwentyEight() {
        Goal whole = goal("Whole", null, 1);
        Goals goals = Goals.EMPTY
                .add(whole.withObjective(OBJECTIVE))
                .add(goal("A", 40, 2).withParent(whole.id()))
                .add(goal("B", 20, 3).withParent(whole.id()))
                .add(goal("Unmeasured", null, 9).withParent(whole.id()));

        GoalRollUp.OfGoal rolledUp = goals.rollUp().goals().get(0);
        assertThat(rolledUp.progressPercent()).contains(new BigDecimal("28.00"));
        assertThat(rolledUp.origin()).isEqualTo(GoalOrigin.ROLLED_UP);
        assertThat(rolledUp.parts())
                .extracting(GoalRollUp.Part::weight)
                .containsExactly(weight(2), weight(3), weight(9));
        assertThat(goals.rollUp().objectives().get(OBJECTIVE.value()).progressPercent())
                .contains(new BigDecimal("28.00"));
        assertThat(goals.rollUp().plan().progressPercent()).contains(new BigDecimal("28.00"));
    }

    @Test
    void aTypedValueStandsWhateverIsRolledUp() {
        Goal whole = goal("Whole", 75, 1);
        Goals goals = Goals.EMPTY.add(whole).add(goal("Part", 10, 1).withParent(whole.id()));

        assertThat(goals.rollUp().goals().get(0).origin()).isEqualTo(GoalOrigin.TYPED);
        assertThat(goals.rollUp().plan().progressPercent()).contains(new BigDecimal("75.00"));
    }

    @Test
    void aTypedValueGoesBeforeAMeasuredOneAndTheMeasuredOneComesBack() {
        Goal measured = goal("Stores", null, 1).measured(BigDecimal.valueOf(30), LocalDate.of(2027, 1, 1));
        Goal typed = measured.withActual(BigDecimal.valueOf(50));

        assertThat(measured.origin()).contains(GoalOrigin.COMPUTED);
        assertThat(typed.origin()).contains(GoalOrigin.TYPED);
        assertThat(typed.progressPercent()).contains(new BigDecimal("50.00"));
        assertThat(typed.withActual(null).progressPercent()).contains(new BigDecimal("30.00"));
    }

    @Test
    void theDayOfAMeasuredValueIsThatOnWhichItCameUp() {
        Goal measured = goal("Stores", null, 1).measured(BigDecimal.TEN, LocalDate.of(2027, 1, 1));

        assertThat(measured.measured(new BigDecimal("10.00"), LocalDate.of(2027, 2, 1)))
                .isEqualTo(measured);
        assertThat(measured.measured(BigDecimal.ONE, LocalDate.of(2027, 2, 1)).measuredOn())
                .isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void aGoalThatWentFarDoesNotHideOneThatDidNot() {
        Goals goals = Goals.EMPTY.add(goal("Far", 300, 1)).add(goal("Back", -50, 1));

        assertThat(goals.rollUp().plan().progressPercent()).contains(new BigDecimal("50.00"));
        assertThat(goals.rollUp().goals().get(0).progressPercent()).contains(new BigDecimal("300.00"));
    }

    @Test
    void removingAGoalHandsItsPartsUp() {
        Goal top = goal("Top", null, 1);
        Goal middle = goal("Middle", null, 1).withParent(top.id());
        Goal leaf = goal("Leaf", 10, 1).withParent(middle.id());

        assertThat(Goals.EMPTY
                        .add(top)
                        .add(middle)
                        .add(leaf)
                        .remove(middle.id())
                        .partsOf(top.id()))
                .extracting(Goal::name)
                .containsExactly("Leaf");
    }

    @Test
    void noGoalIsAPartOfItself() {
        Goal a = goal("A", null, 1);
        Goal b = goal("B", null, 1).withParent(a.id());
        Goals turned = Goals.EMPTY.add(a.withParent(b.id())).add(b);

        assertThat(Goals.SECTION.check(turned))
                .extracting(Object::toString)
                .first()
                .asString()
                .startsWith("goals[1].parent: a goal cannot be a part of itself: ");
        assertThat(Goals.SECTION.check(Goals.EMPTY.add(b)))
                .extracting(Object::toString)
                .first()
                .asString()
                .startsWith("goals[1].parent: refers to a goal that is not there");
    }

    @Test
    void paceIsTheElapsedShareOfThePeriodOrUntilTheDueDate() {
        Goal goal = goal("Stores", 30, 1);
        PlanPeriod year = PlanPeriod.year(2027);

        GoalPace inApril = goal.pace(LocalDate.of(2027, 4, 1), year);
        assertThat(inApril.elapsedDays()).isEqualTo(90);
        assertThat(inApril.days()).isEqualTo(365);
        assertThat(inApril.expectedPercent()).isEqualTo("24.66");
        assertThat(inApril.isOnPace()).contains(true);
        GoalPace dueInJune = goal.withDueDate(LocalDate.of(2027, 6, 30)).pace(LocalDate.of(2027, 4, 1), year);
        assertThat(dueInJune.expectedPercent()).isEqualTo("50.00");
        assertThat(dueInJune.isOnPace()).contains(false);
        assertThat(goal.withActual(BigDecimal.valueOf(50))
                        .withDueDate(LocalDate.of(2027, 6, 30))
                        .pace(LocalDate.of(2027, 4, 1), year)
                        .isOnPace())
                .contains(true);
        assertThat(goal.pace(LocalDate.of(2027, 1, 1), year).expectedPercent()).isEqualTo("0.00");
        assertThat(goal.pace(LocalDate.of(2028, 1, 1), year).expectedPercent()).isEqualTo("100.00");
        assertThat(goal("None", null, 1).pace(LocalDate.of(2027, 4, 1), year).isOnPace())
                .isEmpty();
    }

    @Property
    void theWholeLiesBetweenItsPartsAndWeightsOnlyCountAgainstEachOther(
            @ForAll("parts") List<Goal> parts, @ForAll @IntRange(min = 1, max = 1_000) int factor) {
        Goals goals = new Goals(parts);
        Goals scaled = new Goals(parts.stream()
                .map(goal -> goal.withWeight(goal.weight().multiply(BigDecimal.valueOf(factor))))
                .toList());

        assertThat(scaled.rollUp().plan().progressPercent())
                .isEqualTo(goals.rollUp().plan().progressPercent());
        goals.rollUp()
                .plan()
                .progressPercent()
                .ifPresent(whole -> assertThat(whole).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
    }

    @Property
    void progressOfAPartNeverLowersTheWhole(
            @ForAll("parts") List<Goal> parts, @ForAll @IntRange(min = 1, max = 100) int step) {
        for (int i = 0; i < parts.size(); i++) {
            Goal goal = parts.get(i);
            if (goal.actual() != null) {
                Goals better =
                        new Goals(parts).replace(goal.withActual(goal.actual().add(BigDecimal.valueOf(step))));
                BigDecimal before = new Goals(parts).rollUp().plan().exactProgress();
                if (before != null) {
                    assertThat(better.rollUp().plan().exactProgress()).isGreaterThanOrEqualTo(before);
                }
            }
        }
    }

    @Test
    void whatIsNoMeasureIsABadCell() {
        assertThatThrownBy(() -> Goal.TABLE.column("measure").type().read("AVG(x) of y", java.util.Locale.ROOT))
                .isNotInstanceOf(InvalidException.class)
                .hasMessageContaining("expected COUNT");
    }

    @Provide
    static Arbitrary<List<Goal>> parts() {
        Arbitrary<Integer> progress = Arbitraries.integers().between(-50, 200).injectNull(0.2);
        Arbitrary<Integer> weights = Arbitraries.integers().between(0, 5);
        return Combinators.combine(progress, weights)
                .as((actual, weight) -> goal("x", actual, weight))
                .list()
                .ofMaxSize(6);
    }

    private static BigDecimal weight(int value) {
        return BigDecimal.valueOf(value);
    }

    private static Goal goal(String name, Integer actual, int weight) {
        return Goal.of(name, BigDecimal.valueOf(100))
                .withActual(actual == null ? null : BigDecimal.valueOf(actual))
                .withWeight(BigDecimal.valueOf(weight));
    }

    @Test
    void aCircleOfGoalsIsToldByTheirNames() {
        Goal a = goal("A", null, 1);
        Goal b = goal("B", null, 1).withParent(a.id());
        Goal c = goal("C", null, 1).withParent(b.id());

        assertThat(Goals.SECTION
                        .check(Goals.EMPTY.add(a.withParent(c.id())).add(b).add(c))
                        .get(0)
                        .message())
                .isEqualTo("a goal cannot be a part of itself: A → C → B → A; make one of them a part of another");
    }

    @Test
    void anObjectiveThatIsGoneIsNotListed() {
        Goal.Id gone = Goal.Id.next();
        GoalRollUp rollUp = Goals.EMPTY
                .add(goal("A", 40, 1).withObjective(gone))
                .add(goal("B", 20, 1).withObjective(OBJECTIVE))
                .rollUp();

        assertThat(rollUp.objectives()).containsOnlyKeys(gone.value(), OBJECTIVE.value());
        assertThat(rollUp.among(List.of(Goal.Id.next(), OBJECTIVE)).objectives())
                .containsOnlyKeys(OBJECTIVE.value());
        assertThat(rollUp.among(List.of()).plan()).isEqualTo(rollUp.plan());
    }
}
