package io.accountplanning.export.pdf;

import io.accountplanning.export.report.PlanReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * A plan as a PDF: a cover, the contents, key figures, health with what was given by hand, and every section that the report shows, with
 * its charts. A host's own sections are shown as tables and texts, by what they register.
 *
 * <pre>{@code PlanPdf.of(PlanReport.of(plan.document()).health(plan.health().current())).writeTo(out);}</pre>
 *
 * <p>Fonts are embedded with the characters that are used. The same report made at the same moment gives the same bytes. Immutable; the
 * document is made in memory first.
 */
public final class PlanPdf {

    private final PlanReport report;

    private PlanPdf(PlanReport report) {
        this.report = report;
    }

    /** The PDF of that report. */
    public static PlanPdf of(PlanReport report) {
        return new PlanPdf(Objects.requireNonNull(report, "report"));
    }

    /**
     * Writes the PDF. Nothing is written when it cannot be made. The stream is flushed and stays open.
     *
     * @throws io.accountplanning.export.font.MissingGlyphException when no font has some character
     * @throws io.accountplanning.export.font.UnshapedScriptException when a text would be misspelt, as in Devanagari or Khmer
     * @throws IOException when the stream refuses
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes());
        out.flush();
    }

    /**
     * The PDF as bytes.
     *
     * @throws io.accountplanning.export.font.MissingGlyphException when no font has some character
     * @throws io.accountplanning.export.font.UnshapedScriptException when a text would be misspelt, as in Devanagari or Khmer
     */
    public byte[] bytes() {
        return new PlanPages(report.fixed()).draw();
    }
}
