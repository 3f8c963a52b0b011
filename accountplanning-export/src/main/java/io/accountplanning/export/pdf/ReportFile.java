package io.accountplanning.export.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.plan.AccountPlan;
import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;

/** A PDF that is made of a report: what it says of itself, and what its pages are drawn with. Used for one document. */
final class ReportFile {

    private final PlanReport report;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document pages;
    private final PdfWriter writer;
    private final Runs runs;
    private final Texts texts;
    private final Tags tags;

    /** @param report of one moment */
    ReportFile(PlanReport report) {
        this.report = report;
        this.pages = PageFrame.pages(report.paper());
        this.writer = PdfWriter.getInstance(pages, bytes);
        this.runs = new Runs(new DocumentFonts(report.brand().fonts(), Palette.of(report.brand())));
        this.texts = new Texts(runs, Texts.isWrittenRightToLeft(report.labels().locale()));
        this.tags = new Tags(writer);
    }

    /** How values are written. */
    ValueTexts values() {
        return report.values(runs::canWrite);
    }

    Document pages() {
        return pages;
    }

    PdfWriter writer() {
        return writer;
    }

    Texts texts() {
        return texts;
    }

    Tags tags() {
        return tags;
    }

    /** @param frame what stands around the text of a page */
    void open(PdfPageEventHelper frame) {
        writer.setPageEvent(frame);
        describe();
        pages.open();
        date();
        PdfArchive.colours(writer);
    }

    /**
     * The bytes of the file.
     *
     * @throws io.accountplanning.export.font.MissingGlyphException when no font has some character
     * @throws io.accountplanning.export.font.UnshapedScriptException when a text would be misspelt
     */
    byte[] close() {
        pages.close();
        runs.refuseMissing();
        return StableBytes.of(bytes.toByteArray());
    }

    private void describe() {
        AccountPlan plan = report.document().plan();
        PdfArchive.About about = new PdfArchive.About(
                plan.number() + " " + plan.subject(),
                report.labels().word("accountPlan") + ": " + plan.client().name(),
                values().person(plan.owner()),
                "Account Planning for Java",
                report.labels().locale().toLanguageTag(),
                report.madeAt());
        pages.addTitle(about.title());
        pages.addSubject(about.subject());
        pages.addAuthor(about.author());
        pages.addCreator(about.creator());
        PdfArchive.mark(writer, about);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(about.language()));
    }

    /** Not before the document is open, which dates itself by the clock. */
    private void date() {
        PdfDate made = new PdfDate(GregorianCalendar.from(
                report.madeAt().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC)));
        writer.getInfo().put(PdfName.CREATIONDATE, made);
        writer.getInfo().put(PdfName.MODDATE, made);
    }
}
