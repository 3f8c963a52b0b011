package io.accountplanning.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.error.InvalidException;
import io.accountplanning.export.font.MissingGlyphException;
import io.accountplanning.export.font.UnshapedScriptException;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.text.RichText;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

class PlanPdfFuzzTest {

    private static final PlanWorkspace PLAN = SamplePlan.empty("Acme", "Grow Acme");

    @FuzzTest
    void whateverAPlanSaysItBecomesADocumentWhoseLinksLeadToTheWeb(FuzzedDataProvider data) throws IOException {
        String html = data.consumeRemainingAsString();
        byte[] pdf;
        try {
            RichText vision = RichText.of(html);
            PLAN.details().edit(details -> details.withVision(vision));
            pdf = PlanPdf.of(PlanReport.of(PLAN.document())).bytes();
        } catch (InvalidException | MissingGlyphException | UnshapedScriptException e) {
            return;
        }
        try (PDDocument read = Loader.loadPDF(pdf)) {
            read.getPages().forEach(page -> {
                try {
                    page.getAnnotations().forEach(annotation -> {
                        if (annotation instanceof PDAnnotationLink link
                                && link.getAction() instanceof PDActionURI uri) {
                            assertThat(uri.getURI()).matches("(?is)(https?://|mailto:).*");
                        }
                    });
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
        }
    }
}
