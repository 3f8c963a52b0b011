package io.accountplanning.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.accountplanning.bcg.BcgPoint;
import io.accountplanning.host.Client;
import io.accountplanning.money.Money;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.PlanId;
import io.accountplanning.settings.BcgCuts;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BcgPictureTest {

    private final BcgPoint star = point("Star Ltd", "15", "2", "400000", "EUR");
    private final BcgPoint dog = point("Dog Ltd", "5", "0.5", "100000", "EUR");
    private final BcgPoint cow = point("Cow Ltd", "5", "2", null, "EUR");

    @Test
    void highSharesStandAtTheLeftAndGrowthUpwards() throws IOException {
        Svg svg = Svg.of(BcgPicture.of(List.of(star, dog, cow), BcgCuts.DEFAULT));

        Box first = circle(svg, star);
        Box second = circle(svg, dog);
        Box third = circle(svg, cow);
        assertThat(first.x() + first.width() / 2).isCloseTo(third.x() + third.width() / 2, within(0.05));
        assertThat(first.x()).isLessThan(second.x());
        assertThat(first.middle()).isLessThan(second.middle());
        assertThat(second.middle()).isCloseTo(third.middle(), within(0.05));
        assertThat(svg.words()).contains("Star", "Question mark", "Cash cow", "Dog", "10%", "High growth from 10%");
    }

    @Test
    void theAreaOfABubbleIsItsRevenueAndOneThatIsNotKnownIsDashed() throws IOException {
        Svg svg = Svg.of(BcgPicture.of(List.of(star, dog, cow), BcgCuts.DEFAULT));

        assertThat(circle(svg, star).width()).isCloseTo(2 * circle(svg, dog).width(), within(0.1));
        assertThat(svg.group("AP-Cow Ltd").first("path").attribute("stroke-dasharray"))
                .isNotEmpty();
        assertThat(svg.words()).contains("Area: planned revenue next year", "Dashed: planned revenue not known");
    }

    @Test
    void revenueInSeveralCurrenciesIsNotCompared() throws IOException {
        BcgPoint dollars = point("US Ltd", "5", "2", "5", "USD");

        Svg svg = Svg.of(BcgPicture.of(List.of(star, dollars), BcgCuts.DEFAULT));

        assertThat(circle(svg, star).width()).isCloseTo(circle(svg, dollars).width(), within(0.05));
        assertThat(svg.words()).contains("planned revenue is in several currencies (EUR, USD)");
    }

    @Test
    void aPlanOfWhichTooLittleIsKnownIsNotPlacedAndThatIsSaid() throws IOException {
        Svg svg = Svg.of(BcgPicture.of("Acme", Pictures.suggestion(null, "30", "20"), null));

        assertThat(svg.all("g")).isEmpty();
        assertThat(svg.words()).contains("Nothing to place");
    }

    @Test
    void aPlanIsToldInWords() throws IOException {
        Svg svg = Svg.of(BcgPicture.of("Acme", Pictures.suggestion("12", "30", "20"), Money.of("250000", "EUR")));

        assertThat(svg.first("desc").content())
                .contains("Acme: Star; market growth 12%, relative share 1.5, planned revenue €250,000");
    }

    private static Box circle(Svg svg, BcgPoint point) {
        double[] points = svg.group(point.number()).first("path").points();
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        return new Box(left, top, right - left, bottom - top);
    }

    private static BcgPoint point(
            String client, String growth, String share, @Nullable String revenue, String currency) {
        return new BcgPoint(
                new PlanId(new UUID(1, client.hashCode())),
                "AP-" + client,
                Client.of(client, client),
                Pictures.decimal(growth),
                Pictures.decimal(share),
                revenue == null ? null : Money.of(revenue, currency),
                null,
                BcgClass.STAR);
    }
}
