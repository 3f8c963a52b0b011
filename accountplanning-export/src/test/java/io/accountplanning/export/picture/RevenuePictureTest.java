package io.accountplanning.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RevenuePictureTest {

    @Test
    void yearsStandInOrderAsBarsAsHighAsTheirAmountsAndTheTargetApart() throws IOException {
        Svg svg = Svg.of(Pictures.revenue());

        List<Svg> bars = bars(svg);
        assertThat(svg.all("text"))
                .extracting(Svg::content)
                .containsSubsequence("€1,200,000", "2024", "€1,475,500", "2025", "€1,830,000", "2026", "€2,100,000");
        assertThat(bars).hasSize(4);
        double unit = bars.get(0).bounds().height() / 1_200_000;
        assertThat(bars.get(1).bounds().height()).isCloseTo(unit * 1_475_500, within());
        assertThat(bars.get(3).bounds().height()).isCloseTo(unit * 2_100_000, within());
        assertThat(bars.get(3).attribute("stroke-dasharray")).isNotEmpty();
        double step = bars.get(1).bounds().x() - bars.get(0).bounds().x();
        assertThat(bars.get(3).bounds().x() - bars.get(2).bounds().x()).isGreaterThan(step + 10);
    }

    @Test
    void whatIsNegativeHangsBelowTheLineAndWhatIsNotKnownIsSaid() throws IOException {
        Svg svg = Svg.of(RevenuePicture.of(
                List.of(Pictures.year(2021, "-350000.5"), Pictures.year(2023, "1200000"), Pictures.year(2024, null)),
                Pictures.EUR));

        List<Svg> bars = bars(svg);
        assertThat(bars).hasSize(2);
        assertThat(bars.get(0).bounds().y()).isCloseTo(bars.get(1).bounds().bottom(), within());
        assertThat(svg.words()).contains("-€350,000.50", "revenue not known: 2022, 2024");
        assertThat(svg.all("text"))
                .extracting(Svg::content)
                .filteredOn("not known"::equals)
                .hasSize(2);
        assertThat(svg.first("desc").content()).contains("2022: not known\n2023: €1,200,000");
    }

    @Test
    void itSaysThatTheRevenueIsTheClients() throws IOException {
        assertThat(Svg.of(Pictures.revenue()).words())
                .contains("The client’s revenue over the years", "The client’s target for next year");
        assertThat(Svg.of(Pictures.revenue().locale(Locale.FRANCE)).words())
                .contains("Chiffre d’affaires du client par année");
    }

    @Test
    void yearsFarApartAreSaidAsARange() throws IOException {
        Svg svg = Svg.of(RevenuePicture.of(
                List.of(Pictures.year(1950, "1"), Pictures.year(2026, "2"), Pictures.year(2026, "3")), Pictures.EUR));

        assertThat(svg.words()).contains("revenue not known: 1951 – 2025");
        assertThat(bars(svg)).hasSize(3);
    }

    @Test
    void amountsAreWrittenAsTheReaderWritesThem() throws IOException {
        Svg svg = Svg.of(Pictures.revenue().locale(Locale.FRANCE).title("Chez Hollis"));

        assertThat(svg.words().replaceAll("[\\u00a0\\u202f]", " "))
                .contains("Chez Hollis", "1 475 500 €", "Objectif du client pour l’an prochain");
    }

    private static List<Svg> bars(Svg svg) {
        return svg.all("rect").stream()
                .filter(rectangle -> !rectangle.attribute("fill").equals(Colour.WHITE.hex()))
                .toList();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.api.Assertions.within(0.05);
    }
}
