package io.accountplanning.export.pdf;

import io.accountplanning.export.brief.PlanBrief;
import io.accountplanning.export.report.PlanReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * The one-page brief of a plan as a PDF: outcome, opportunities, risks, key people, next actions, and whether the client knows.
 *
 * <pre>{@code BriefPdf.of(report).writeTo(out);}</pre>
 *
 * <p>It is one page whatever the plan, on the report's paper and in its brand; text that is wide is set smaller. The same report made at the
 * same moment gives the same bytes. Immutable.
 */
public final class BriefPdf {

    private static final float[] SIZES = {9.5f, 9, 8.5f, 8, 7.5f, 7, 6.5f, 6};

    private final PlanReport report;

    private BriefPdf(PlanReport report) {
        this.report = report;
    }

    /** The brief on what that report shows. */
    public static BriefPdf of(PlanReport report) {
        return new BriefPdf(Objects.requireNonNull(report, "report"));
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
        PlanReport fixed = report.fixed();
        PlanBrief brief = PlanBrief.of(fixed);
        for (float size : SIZES) {
            BriefPage page = new BriefPage(fixed, brief, size);
            if (page.fits()) {
                return page.draw();
            }
        }
        return new BriefPage(fixed, brief, SIZES[SIZES.length - 1]).draw();
    }
}
