package io.accountplanning.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.accountplanning.scorecard.Cards.Asked;
import io.accountplanning.scorecard.Cards.Group;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class ScorecardProperties {

    private static final double ROUNDED = 0.005 + 1e-9;

    @Property
    void everyScoreLiesBetweenNoneAndAll(@ForAll("cards") Cards card) {
        ScorecardScore score = card.score();

        assertThat(figures(score))
                .allSatisfy(value -> assertThat(value).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
    }

    private static List<BigDecimal> figures(ScorecardScore score) {
        List<BigDecimal> figures = new ArrayList<>();
        figures.add(score.total());
        for (CategoryScore category : score.categories()) {
            figures.addAll(Stream.of(category.score(), category.sharePercent(), category.points())
                    .toList());
            category.questions()
                    .forEach(each -> figures.addAll(Stream.of(each.score(), each.sharePercent(), each.points())
                            .toList()));
        }
        return figures.stream().filter(Objects::nonNull).toList();
    }

    @Property
    void isTheWeightedMeanOfWeightedMeans(@ForAll("cards") Cards card) {
        BigDecimal total = card.score().total();
        OptionalDouble expected = expected(card);

        assertThat(total != null).isEqualTo(expected.isPresent());
        if (total != null) {
            assertThat(total.doubleValue()).isCloseTo(expected.orElseThrow(), within(ROUNDED));
        }
    }

    /** The definition, in floating point. */
    private static OptionalDouble expected(Cards card) {
        List<double[]> categories = new ArrayList<>();
        for (Group group : card.categories()) {
            OptionalDouble own = mean(
                    card.policy(),
                    group.questions().stream()
                            .filter(Asked::isScored)
                            .map(asked -> new double[] {
                                asked.weight().doubleValue(), asked.hasScore() ? asked.score() : Double.NaN
                            })
                            .toList());
            if (group.questions().stream()
                    .anyMatch(asked -> asked.isScored() && asked.weight().signum() > 0)) {
                categories.add(new double[] {group.weight().doubleValue(), own.orElse(Double.NaN)});
            }
        }
        return mean(card.policy(), categories);
    }

    private static OptionalDouble mean(MissingPolicy policy, List<double[]> parts) {
        double over = 0;
        double under = 0;
        boolean any = false;
        for (double[] part : parts) {
            boolean has = !Double.isNaN(part[1]);
            any |= has;
            over += has ? part[0] * part[1] : 0;
            under += has || policy == MissingPolicy.ZERO ? part[0] : 0;
        }
        return any && under > 0 ? OptionalDouble.of(over / under) : OptionalDouble.empty();
    }

    @Property
    void aBetterAnswerNeverLowersIt(
            @ForAll("cards") Cards card, @ForAll @IntRange(max = 50) int which, @ForAll @IntRange(max = 40) int by) {
        List<Asked> answered = card.categories().stream()
                .flatMap(group -> group.questions().stream())
                .filter(Asked::hasScore)
                .toList();
        if (answered.isEmpty()) {
            return;
        }
        Asked chosen = answered.get(which % answered.size());
        int better = Objects.requireNonNull(chosen.answer()) + (chosen.most() > chosen.least() ? by : -by);
        Cards after = card.each(asked -> asked == chosen ? asked.withAnswer(better) : asked);

        BigDecimal before = card.score().total();
        if (before != null) {
            assertThat(after.score().total()).isGreaterThanOrEqualTo(before);
        }
    }

    @Property
    void allWeightsTimesTheSameChangeNothing(
            @ForAll("cards") Cards card, @ForAll @BigRange(min = "0.001", max = "1000") @Scale(3) BigDecimal factor) {
        assertThat(scores(card.timesWeights(factor))).isEqualTo(scores(card));
    }

    @Property
    void whatDoesNotApplyIsAsIfItHadNotBeenAsked(@ForAll("cards") Cards card) {
        Cards ignoring = new Cards(MissingPolicy.IGNORE, card.categories());

        assertThat(scores(ignoring.withoutWhatDoesNotApply())).isEqualTo(scores(ignoring));
    }

    @Property
    void theOrderChangesNothing(@ForAll("cards") Cards card, @ForAll Random random) {
        List<Group> groups = new ArrayList<>();
        card.categories().forEach(group -> groups.add(new Group(group.weight(), shuffled(group.questions(), random))));

        assertThat(scores(card.with(groups))).isEqualTo(scores(card));
        assertThat(card.with(shuffled(card.categories(), random)).score().total())
                .isEqualTo(card.score().total());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Property
    void thePointsAddUpToTheTotal(@ForAll("cards") Cards card) {
        ScorecardScore score = card.score();
        assertAddsUp(score.total(), score.categories(), CategoryScore::points, CategoryScore::sharePercent);
        score.categories()
                .forEach(category -> assertAddsUp(
                        category.score(), category.questions(), QuestionScore::points, QuestionScore::sharePercent));
    }

    private static <T> void assertAddsUp(
            BigDecimal sum,
            List<T> parts,
            java.util.function.Function<T, BigDecimal> points,
            java.util.function.Function<T, BigDecimal> shares) {
        BiFunction<java.util.function.Function<T, BigDecimal>, List<T>, Double> added = (figure, all) ->
                all.stream().map(figure).mapToDouble(BigDecimal::doubleValue).sum();
        double rounded = ROUNDED * (parts.size() + 1);
        assertThat(added.apply(points, parts)).isCloseTo(sum == null ? 0 : sum.doubleValue(), within(rounded));
        assertThat(added.apply(shares, parts)).isCloseTo(sum == null ? 0 : 100, within(rounded));
    }

    private static List<BigDecimal> scores(Cards card) {
        ScorecardScore score = card.score();
        List<BigDecimal> scores = new ArrayList<>();
        scores.add(score.total());
        score.categories().forEach(category -> scores.add(category.score()));
        return scores;
    }

    @Provide
    Arbitrary<Cards> cards() {
        Arbitrary<BigDecimal> weights = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.just(BigDecimal.ZERO)),
                net.jqwik.api.Tuple.of(
                        9,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.TEN)
                                .ofScale(2)));
        Arbitrary<Asked> questions = Combinators.combine(
                        weights,
                        Arbitraries.integers().between(-10, 10),
                        Arbitraries.integers().between(-10, 10),
                        Arbitraries.integers().between(-20, 20).injectNull(0.2),
                        Arbitraries.frequency(net.jqwik.api.Tuple.of(4, true), net.jqwik.api.Tuple.of(1, false)))
                .as(Asked::new);
        Arbitrary<Group> groups =
                Combinators.combine(weights, questions.list().ofMaxSize(5)).as(Group::new);
        return Combinators.combine(
                        Arbitraries.of(MissingPolicy.class), groups.list().ofMaxSize(5))
                .as(Cards::new);
    }
}
