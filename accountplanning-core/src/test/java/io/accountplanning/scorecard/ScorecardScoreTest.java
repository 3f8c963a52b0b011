package io.accountplanning.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.scorecard.Cards.Asked;
import io.accountplanning.scorecard.Cards.Group;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScorecardScoreTest {

    private static Group group(int weight, Asked... questions) {
        return new Group(BigDecimal.valueOf(weight), List.of(questions));
    }

    private static Asked percent(int weight, @Nullable Integer answer) {
        return new Asked(BigDecimal.valueOf(weight), 0, 100, answer, true);
    }

    private static Cards card(MissingPolicy policy, Group... groups) {
        return new Cards(policy, List.of(groups));
    }

    @Test
    void isTheWeightedMeanOfItsCategories() {
        ScorecardScore score = card(
                        MissingPolicy.IGNORE,
                        group(20, percent(1, 47)),
                        group(15, percent(1, 59)),
                        group(22, percent(1, 21)))
                .score();

        assertThat(score.total()).isEqualTo("40.12");
        assertThat(score.categories())
                .extracting(CategoryScore::score)
                .map(BigDecimal::toString)
                .containsExactly("47.00", "59.00", "21.00");
        assertThat(score.categories())
                .extracting(CategoryScore::sharePercent)
                .map(BigDecimal::toString)
                .containsExactly("35.09", "26.32", "38.60");
        assertThat(score.categories())
                .extracting(CategoryScore::points)
                .map(BigDecimal::toString)
                .containsExactly("16.49", "15.53", "8.11");
    }

    @Test
    void isRoundedOnceAtTheEnd() {
        Cards thirds = card(
                MissingPolicy.IGNORE,
                group(3, percent(1, 100), percent(1, 0), percent(1, 0)),
                group(797, percent(1, 0)));

        assertThat(thirds.score().total()).as("100 / 800 = 0.125").isEqualTo("0.13");
    }

    @Test
    void whatHasNoScoreLeavesItsWeightToTheOthersOrCountsAsZero() {
        Group[] groups = {group(1, percent(1, 80), percent(3, null)), group(1, percent(1, null))};

        ScorecardScore ignoring = card(MissingPolicy.IGNORE, groups).score();
        assertThat(ignoring.total()).isEqualTo("80.00");
        assertThat(ignoring.categories().get(1).noScore()).isEqualTo(NoScore.NOTHING_SCORED);
        assertThat(ignoring.categories().get(1).sharePercent()).isZero();
        assertThat(ignoring.withoutScore()).extracting(QuestionScore::noScore).containsOnly(NoScore.NOT_ANSWERED);

        ScorecardScore zero = card(MissingPolicy.ZERO, groups).score();
        assertThat(zero.categories().get(0).score()).isEqualTo("20.00");
        assertThat(zero.total()).isEqualTo("10.00");
        assertThat(zero.categories().get(1).sharePercent()).isEqualTo("50.00");
    }

    @Test
    void nothingHasAScoreSoThereIsNone() {
        for (MissingPolicy policy : MissingPolicy.values()) {
            assertThat(card(policy, group(1, percent(1, null))).score().total()).isNull();
            assertThat(card(policy).score().total()).isNull();
            assertThat(card(policy, group(0, percent(1, 50))).score().total()).isNull();
            assertThat(card(policy, group(1, percent(0, 50))).score().total()).isNull();
        }
    }

    @Test
    void aCategoryOfTextsCountsNowhere() {
        Asked text = new Asked(BigDecimal.TEN, 0, 0, 7, true);
        ScorecardScore score = card(MissingPolicy.ZERO, group(9, text), group(1, percent(1, 40), text))
                .score();

        assertThat(score.total()).isEqualTo("40.00");
        assertThat(score.withoutScore()).extracting(QuestionScore::noScore).containsOnly(NoScore.KIND_HAS_NO_SCORE);
    }

    @Test
    void theRadarHasAnAxisForEachCategoryAlsoForOneWithoutAScore() {
        Scorecards cards = card(MissingPolicy.IGNORE, group(1, percent(1, 80)), group(1, percent(1, null)))
                .section();

        assertThat(cards.radar(Cards.ID))
                .containsExactly(
                        new RadarAxis("Category 0", new BigDecimal("80.00")), new RadarAxis("Category 1", null));
    }

    @Test
    void thePlansFigureIsTheMeanOfTheTotalsThatThereAre() {
        Scorecard one =
                new Scorecard(Scorecard.Id.next(), "A", "a", 1, MissingPolicy.IGNORE, null, new BigDecimal("40.12"));
        Scorecard two =
                new Scorecard(Scorecard.Id.next(), "B", "b", 1, MissingPolicy.IGNORE, null, new BigDecimal("70.01"));
        Scorecard none = new Scorecard(Scorecard.Id.next(), "C", "c", 1, MissingPolicy.IGNORE, null, null);

        assertThat(new Scorecards(List.of(one, none, two), List.of(), List.of()).total())
                .hasValue(new BigDecimal("55.07"));
        assertThat(new Scorecards(List.of(none), List.of(), List.of()).total()).isEmpty();
        assertThat(Scorecards.EMPTY.total()).isEmpty();
    }
}
