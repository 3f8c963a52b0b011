package io.accountplanning.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.accountplanning.health.HealthScore;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HealthPictureTest {

    @Test
    void theScoreStandsWithItsBandInWords() throws IOException {
        Svg svg = Svg.of(HealthPicture.of(Pictures.health(Pictures.decimal("64.987"))));

        assertThat(svg.words()).contains("64.99 Yellow", "Red: up to 50", "Yellow: up to 75", "Green: above 75");
        assertThat(svg.first("desc").content()).startsWith("64.99 of 100 · Yellow");
    }

    @Test
    void thePointerStandsAtTheScore() throws IOException {
        double[] low = pointer("0");
        double[] middle = pointer("50");
        double[] high = pointer("100");

        assertThat(low[1]).isCloseTo(high[1], within(0.05));
        assertThat(middle[0]).isCloseTo((low[0] + high[0]) / 2, within(0.05));
        assertThat(middle[1]).isLessThan(low[1] - 90);
    }

    private static double[] pointer(String score) throws IOException {
        return Svg.of(HealthPicture.of(Pictures.health(Pictures.decimal(score))))
                .all("path")
                .get(3)
                .points();
    }

    @Test
    void everyFactorHasABarOfItsPointsWithinTheMostItCouldAdd() throws IOException {
        Svg svg = Svg.of(HealthPicture.of(Pictures.health(Pictures.decimal("65"))));

        assertThat(svg.words()).contains("Task progress 21.88 of 35", "Goal attainment 9 of 20", "Scorecard no data");
        List<Svg> bars = svg.all("rect").stream().skip(4).toList();
        assertThat(bars.get(1).bounds().width() / bars.get(0).bounds().width()).isCloseTo(21.88 / 35, within(0.01));
    }

    @Test
    void aScoreGivenByHandSaysByWhomAndWhatWasCalculated() throws IOException {
        Svg svg = Svg.of(Pictures.all().get("health-given").people(id -> "Alice Marchetti"));

        assertThat(svg.words())
                .contains("12 Red", "given by Alice Marchetti until Mar 31, 2027: Sponsor left", "calculated 88 · Red");
    }

    @Test
    void anEmptyPlanHasNoScoreAndNoPointer() throws IOException {
        Svg svg = Svg.of(HealthPicture.of(new HealthScore(Pictures.TODAY, null, List.of(), List.of()))
                .locale(Locale.FRENCH));

        assertThat(svg.words()).contains("Score de santé").doesNotContain("null");
        assertThat(svg.all("path")).hasSize(3);
    }
}
