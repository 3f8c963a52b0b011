package io.accountplanning.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.export.brief.BriefPart;
import io.accountplanning.export.brief.PlanBrief;
import io.accountplanning.export.brief.Statement;
import io.accountplanning.export.report.Brand;
import io.accountplanning.export.report.Paper;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.planning.Task;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BriefPdfTest {

    private static PlanReport report(PlanWorkspace plan) {
        return PlanReport.of(plan.document())
                .health(plan.health().current())
                .people(SamplePlan.staff())
                .madeAt(SamplePlan.NOW, ZoneOffset.UTC);
    }

    private static PdfReading read(PlanReport report) {
        return new PdfReading(BriefPdf.of(report).bytes());
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everySentenceStandsOnOnePage(Paper paper) {
        PlanReport report = report(StrategyPlan.full()).paper(paper);
        PdfReading read = read(report);

        assertThat(read.pages()).hasSize(1);
        for (BriefPart part : PlanBrief.of(report).parts()) {
            assertThat(read.text()).contains(part.heading());
            for (Statement statement : part.statements()) {
                assertThat(read.text().replaceAll("[-\\s]", ""))
                        .contains(statement.text().replaceAll("[-\\s\\u00a0\\u202f]", ""));
            }
        }
    }

    @Test
    void aPlanWithTheLongestSentencesInAWideScriptIsStillOnePage() {
        PlanWorkspace plan = SamplePlan.empty("Київський Рекламний Дім", "Щ".repeat(150));
        for (int i = 0; i < 40; i++) {
            String action = "Ж".repeat(20) + " " + i + " " + "Щ".repeat(20) + " " + "Ю".repeat(100);
            plan.planning().edit(p -> p.addTask(Task.of(action).withDeadline(LocalDate.of(2027, 1, 2))));
        }

        assertThat(read(report(plan).locale(Locale.FRANCE)).pages()).hasSize(1);
    }

    @Test
    void theHostsLogoStandsAboveTheTitleAndIsToldInWords() throws IOException {
        ByteArrayOutputStream logo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 120, BufferedImage.TYPE_INT_RGB), "png", logo);
        PlanReport report = report(SamplePlan.full());
        byte[] branded = BriefPdf.of(report.brand(Brand.standard().logo(logo.toByteArray())))
                .bytes();

        assertThat(new PdfReading(branded).images(0)).isEqualTo(1);
        assertThat(new String(branded, StandardCharsets.ISO_8859_1)).contains("/S/Figure", "/Alt");
        assertThat(new PdfReading(branded).pages()).isEqualTo(read(report).pages());
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        PlanReport report = report(SamplePlan.full());

        assertThat(BriefPdf.of(report).bytes()).isEqualTo(BriefPdf.of(report).bytes());
    }
}
