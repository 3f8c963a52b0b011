package io.accountplanning.export.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDocument;
import java.io.ByteArrayOutputStream;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.Collectors;

/** Draws the pages of a plan, part by part. */
final class PlanPages {

    private final PlanReport report;
    private final PlanDocument document;
    private final AccountPlan plan;
    private final Labels labels;
    private final Runs runs;
    private final ValueTexts values;

    /** @param report of one moment */
    PlanPages(PlanReport report) {
        this.report = report;
        this.document = report.document();
        this.plan = document.plan();
        this.labels = report.labels();
        this.runs = new Runs(new DocumentFonts(report.brand().fonts(), Palette.of(report.brand())));
        this.values = report.values(runs::canWrite);
    }

    byte[] draw() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Texts texts = new Texts(runs, Texts.isWrittenRightToLeft(labels.locale()));
        Document pages = PageFrame.pages(report.paper());
        PdfWriter writer = PdfWriter.getInstance(pages, bytes);
        PageFrame frame = frame(texts);
        writer.setPageEvent(frame);
        describe(pages, writer);
        pages.open();
        writer.getInfo()
                .put(
                        PdfName.CREATIONDATE,
                        new PdfDate(GregorianCalendar.from(report.madeAt().atZone(report.zone()))));
        write(new Sheet(pages, writer, texts));
        pages.close();
        runs.refuseMissing();
        return StableBytes.of(bytes.toByteArray());
    }

    private PageFrame frame(Texts texts) {
        String header =
                plan.number() + " · " + plan.subject() + " · " + plan.client().name();
        String footer = plan.number() + " · " + labels.word("generatedAt", values.moment(report.madeAt()));
        return new PageFrame(texts, labels, header, footer, PageFrame.width(report.paper()));
    }

    private void describe(Document pages, PdfWriter writer) {
        pages.addTitle(plan.number() + " " + plan.subject());
        pages.addSubject(labels.word("accountPlan") + ": " + plan.client().name());
        pages.addAuthor(values.person(plan.owner()));
        pages.addCreator("Account Planning for Java");
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(labels.locale().toLanguageTag()));
    }

    private void write(Sheet sheet) {
        Pen pen = new Pen(sheet, labels, values, document, report.today(), report.yardsticks());
        List<PlanDocument.Part<?>> shown =
                document.sections().stream().filter(OwnDrawing::isShown).toList();
        TitlePart title = new TitlePart(sheet, labels, values);
        title.write(document, report.health().orElse(null), report.today());
        empty(pen, shown);
        title.purpose(plan.details());
        report.health().ifPresent(health -> new HealthPart(sheet, labels, values).write(health));
        shown.stream().filter(part -> !SectionPart.isEmpty(part)).forEach(part -> OwnDrawing.draw(pen, part));
    }

    /** What the reader looks for in vain stands on the first page; at the end it would often have a page to itself. */
    private void empty(Pen pen, List<PlanDocument.Part<?>> shown) {
        String empty = shown.stream()
                .filter(SectionPart::isEmpty)
                .filter(part -> part.type().managedBy() == null)
                .map(part -> labels.section(part.type()))
                .collect(Collectors.joining(", "));
        if (!empty.isEmpty()) {
            pen.sheet().text(labels.word("stillEmpty", empty), TextStyle.LABEL.sized(9), 0);
        }
    }
}
