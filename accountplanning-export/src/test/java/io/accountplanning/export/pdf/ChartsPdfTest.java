package io.accountplanning.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.export.report.Brand;
import io.accountplanning.export.report.PlanReport;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ChartsPdfTest {

    private static final PlanReport SAMPLE = report(SamplePlan.full());
    private static final PlanReport STRATEGY = report(StrategyPlan.full());

    private static PlanReport report(PlanWorkspace plan) {
        return PlanReport.of(plan.document())
                .health(plan.health().current())
                .revenue(plan.revenue().current())
                .madeAt(SamplePlan.NOW, ZoneOffset.UTC);
    }

    @Test
    void revenueOverTheYearsAndAgainstThePlanAndHealthAreDrawn() {
        assertThat(new PdfReading(SAMPLE).text())
                .containsSubsequence("At a glance", "Our revenue versus plan", "Planned", "Invoiced so far")
                .containsSubsequence("Health", "Green: above 75", "Points of each factor", "Factor Value Weight")
                .containsSubsequence("Due Diligence", "The client’s revenue over the years", "Financial figures");
    }

    @Test
    void peopleAndTheMarketAreDrawnBesideWhatIsSaidOfThem() {
        String text = new PdfReading(STRATEGY).text();

        assertThat(text).containsSubsequence("Relationship map", "Status 2 of 3", "Reports to", "Name Roles");
        assertThat(text)
                .containsSubsequence("Market position", "Star", "Question mark", "Hollis & Daughters", "Figure Value");
    }

    @Test
    void noClientIsShownHealthOrRevenueAgainstThePlanThoughTheReportHasThem() {
        assertThat(new PdfReading(SAMPLE.forClient()).text())
                .doesNotContain("Our revenue versus plan", "Points of each factor", "Health score");
        assertThat(SAMPLE.forClient().health()).isEmpty();
        assertThat(SAMPLE.forClient().revenue()).isEmpty();
        assertThat(SAMPLE.forClient().revenue(SAMPLE.revenue().orElseThrow()).revenue())
                .isEmpty();
    }

    @Test
    void chartsAreInTheReadersLanguage() {
        assertThat(new PdfReading(SAMPLE.locale(Locale.FRANCE)).text())
                .contains("Notre chiffre d’affaires par rapport au plan")
                .doesNotContain("Our revenue versus plan", "Points of each factor");
    }

    @Test
    void everyPictureIsToldInWords() {
        String file = new String(PlanPdf.of(STRATEGY).bytes(), StandardCharsets.ISO_8859_1);

        assertThat(file.split("/S/Figure", -1).length - 1)
                .isGreaterThanOrEqualTo(4)
                .isEqualTo(file.split("/Alt", -1).length - 1);
    }

    @Test
    void theHostsLogoAndColoursAreOnTheCover() throws IOException {
        ByteArrayOutputStream logo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 120, BufferedImage.TYPE_INT_RGB), "png", logo);
        Brand brand = Brand.standard().logo(logo.toByteArray()).colours("#7A1F3D", "#C58B2A");
        PdfReading own = new PdfReading(SAMPLE.brand(brand));

        assertThat(cover(own)).contains("0.47843 0.12157 0.23922", "0.77255 0.5451 0.16471");
        assertThat(cover(new PdfReading(SAMPLE))).doesNotContain("0.47843 0.12157 0.23922");
        assertThat(own.images(0)).isEqualTo(1);
    }

    private static String cover(PdfReading read) {
        return read.read(
                document -> new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
    }
}
