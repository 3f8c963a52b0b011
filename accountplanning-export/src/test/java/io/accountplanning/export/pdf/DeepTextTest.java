package io.accountplanning.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.text.RichText;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class DeepTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"<ul><li>", "<blockquote>", "<b><i>", "<table><tr><td>"})
    void theDeepestTextIsPrinted(String tags) {
        PlanWorkspace plan = SamplePlan.empty("Acme", "Grow Acme");
        int most = tags.startsWith("<table>") ? RichText.MAX_TABLES : tags.length() > 10 ? 100 : 50;
        plan.details().edit(details -> details.withVision(RichText.of(tags.repeat(most) + "deep")));

        assertThat(new PdfReading(PlanPdf.of(PlanReport.of(plan.document())).bytes()).text())
                .contains("deep");
    }
}
