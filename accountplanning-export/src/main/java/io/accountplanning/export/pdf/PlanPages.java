package io.accountplanning.export.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.export.picture.RevenuePacePicture;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDocument;
import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the pages of a plan, part by part. */
final class PlanPages {

    private static final int WORTH_CONTENTS = 4;

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
        Tags tags = new Tags(writer);
        writer.setPageEvent(frame(texts, tags));
        describe(pages, writer);
        pages.open();
        date(writer);
        PdfArchive.colours(writer);
        new CoverPage(pages, writer, texts, tags, report, values).write();
        write(new Sheet(pages, writer, texts, tags));
        pages.close();
        runs.refuseMissing();
        return StableBytes.of(bytes.toByteArray());
    }

    private PageFrame frame(Texts texts, Tags tags) {
        String header =
                plan.number() + " · " + plan.subject() + " · " + plan.client().name();
        String footer = plan.number() + " · " + labels.word("generatedAt", values.moment(report.madeAt()));
        return new PageFrame(texts, tags, labels, header, footer, PageFrame.width(report.paper()));
    }

    private void describe(Document pages, PdfWriter writer) {
        PdfArchive.About about = new PdfArchive.About(
                plan.number() + " " + plan.subject(),
                labels.word("accountPlan") + ": " + plan.client().name(),
                values.person(plan.owner()),
                "Account Planning for Java",
                labels.locale().toLanguageTag(),
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
    private void date(PdfWriter writer) {
        PdfDate made = new PdfDate(GregorianCalendar.from(
                report.madeAt().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC)));
        writer.getInfo().put(PdfName.CREATIONDATE, made);
        writer.getInfo().put(PdfName.MODDATE, made);
    }

    private void write(Sheet sheet) {
        Pen pen = new Pen(sheet, report, values);
        List<PlanDocument.Part<?>> shown =
                document.sections().stream().filter(OwnDrawing::isShown).toList();
        contents(sheet, shown);
        sheet.section(labels.word("atAGlance"));
        OverviewPart overview = new OverviewPart(sheet, labels, values);
        overview.write(document, report.health().orElse(null), report.today());
        empty(pen, shown);
        report.revenue()
                .filter(revenue ->
                        revenue.planned() != null || revenue.invoiced().signum() != 0)
                .ifPresent(revenue -> pen.picture(RevenuePacePicture.of(revenue)));
        overview.purpose(plan.details());
        report.health().ifPresent(health -> new HealthPart(pen).write(health));
        shown.stream().filter(part -> !SectionPart.isEmpty(part)).forEach(part -> OwnDrawing.draw(pen, part));
    }

    /** Of a document that is worth one. */
    private void contents(Sheet sheet, List<PlanDocument.Part<?>> shown) {
        Stream<String> sections =
                shown.stream().filter(part -> !SectionPart.isEmpty(part)).map(part -> labels.section(part.type()));
        Stream<String> first = Stream.concat(
                Stream.of(labels.word("atAGlance")), report.health().stream().map(health -> labels.word("health")));
        List<String> titles = Stream.concat(first, sections).toList();
        if (titles.size() >= WORTH_CONTENTS) {
            sheet.contents(labels.word("contents"), titles);
        }
    }

    /** What the reader looks for in vain stands at a glance; at the end it would often have a page to itself. */
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
