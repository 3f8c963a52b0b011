package io.accountplanning.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.revenue.Invoiced;
import io.accountplanning.revenue.Pipeline;
import io.accountplanning.revenue.PlanRevenue;
import io.accountplanning.revenue.Planned;
import io.accountplanning.time.DateRange;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevenuePacePictureTest {

    @Test
    void barsAreAsLongAsTheirAmountsAndALineStandsWhereRevenueShouldBe() throws IOException {
        Svg svg = Svg.of(RevenuePacePicture.of(Pictures.paceOf("400000", "61250.5", List.of(), Pipeline.NONE)));

        List<Svg> bars = svg.all("rect").stream().skip(1).toList();
        double unit = bars.get(0).bounds().width() / 400_000;
        // 45 of the 181 days are over.
        double toDate = 400_000 * 45 / 181.0;
        assertThat(bars.get(1).bounds().width()).isCloseTo(unit * toDate, within(0.05));
        assertThat(bars.get(2).bounds().width()).isCloseTo(unit * 61_250.5, within(0.05));
        Svg marker = svg.all("path").get(svg.all("path").size() - 1);
        assertThat(marker.attribute("stroke-dasharray")).isNotEmpty();
        assertThat(marker.points()[0]).isCloseTo(bars.get(1).bounds().right(), within(0.05));
        assertThat(svg.words())
                .contains(
                        "Jan 1, 2027 – Jun 30, 2027",
                        "Planned (a whole year’s figure) €400,000",
                        "Planned until Feb 15, 2027 €99,447.51",
                        "Invoiced so far €61,250.50",
                        "15.31% of the whole period’s plan is invoiced.",
                        "Pace: 61.59% of what was planned until Feb 15, 2027");
    }

    @Test
    void whatIsExpectedIsShownAndWhatCountsNowhereIsSaid() throws IOException {
        Svg svg = Svg.of(RevenuePacePicture.of(Pictures.paceOf(
                "400000",
                "0",
                List.of(new Invoiced("USD", Pictures.decimal("1200")), new Invoiced("XTS2", Pictures.decimal("7"))),
                Pipeline.of(Pictures.decimal("90000"), List.of()))));

        assertThat(svg.words())
                .contains(
                        "Expected: won and weighted pipeline €90,000",
                        "Not counted, in other currencies: $1,200, 7 XTS2",
                        "Not counted: 2 invoices without a date or an amount");
    }

    @Test
    void howAYearsFigureIsReadForAShorterPeriodIsSaid() throws IOException {
        PlanRevenue half = Pictures.paceOf("400000", "0", List.of(), Pipeline.NONE);

        assertThat(words(half.reading(), half.period()))
                .contains("Planned is all of “Revenue next year”, a year’s figure, though the period is shorter;"
                        + " its share of the year would be €200,000.");
        assertThat(words(Planned.PRORATED, half.period()))
                .contains(
                        "Planned (the period’s share of a year) €400,000",
                        "Planned is the period’s share of “Revenue next year”, a year’s figure.");
        assertThat(words(Planned.AS_WRITTEN, PlanPeriod.year(2027).dates()))
                .contains("Planned €400,000")
                .doesNotContain("figure");
    }

    private static String words(Planned reading, DateRange period) throws IOException {
        PlanRevenue revenue = new PlanRevenue(
                Pictures.EUR,
                period,
                Pictures.TODAY,
                Pictures.decimal("400000"),
                reading,
                Pictures.decimal("0"),
                List.of(),
                0,
                Pipeline.NONE);
        return Svg.of(RevenuePacePicture.of(revenue)).words();
    }

    @Test
    void aPlanThatPlansNothingSaysSo() throws IOException {
        Svg svg = Svg.of(RevenuePacePicture.of(Pictures.paceOf(null, "5", List.of(), Pipeline.NONE)));

        assertThat(svg.words()).contains("Nothing is planned for the period.").doesNotContain("Pace");
    }
}
