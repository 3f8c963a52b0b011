package io.accountplanning.export.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.accountplanning.export.label.Labels;
import io.accountplanning.health.HealthScore;
import io.accountplanning.host.StaffNames;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDocument;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws the pages of a plan, part by part. */
record PlanPages(
        PlanDocument document,
        @Nullable HealthScore health,
        Labels labels,
        StaffNames people,
        Yardsticks yardsticks,
        Instant madeAt,
        ZoneId zone) {

    byte[] draw(Runs runs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ValueTexts values = new ValueTexts(labels, people, zone, runs::canWrite);
        Texts texts = new Texts(runs, Texts.isWrittenRightToLeft(labels.locale()));
        Document pages = new Document(PageSize.A4, PageFrame.SIDE, PageFrame.SIDE, PageFrame.TOP, PageFrame.BOTTOM);
        PdfWriter writer = PdfWriter.getInstance(pages, bytes);
        writer.setPageEvent(frame(texts, values));
        describe(pages, writer, values);
        pages.open();
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(GregorianCalendar.from(madeAt.atZone(zone))));
        write(new Sheet(pages, writer, texts), values);
        pages.close();
        runs.refuseMissing();
        return StableBytes.of(bytes.toByteArray());
    }

    private PageFrame frame(Texts texts, ValueTexts values) {
        AccountPlan plan = document.plan();
        String header =
                plan.number() + " · " + plan.subject() + " · " + plan.client().name();
        String footer = plan.number() + " · " + labels.word("generatedAt", values.moment(madeAt));
        return new PageFrame(texts, labels, header, footer);
    }

    private void describe(Document pages, PdfWriter writer, ValueTexts values) {
        AccountPlan plan = document.plan();
        pages.addTitle(plan.number() + " " + plan.subject());
        pages.addSubject(labels.word("accountPlan") + ": " + plan.client().name());
        pages.addAuthor(values.person(plan.owner()));
        pages.addCreator("Account Planning for Java");
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(labels.locale().toLanguageTag()));
    }

    private void write(Sheet sheet, ValueTexts values) {
        LocalDate today = LocalDate.ofInstant(madeAt, zone);
        Pen pen = new Pen(sheet, labels, values, document, today, yardsticks);
        List<PlanDocument.Part<?>> shown =
                document.sections().stream().filter(OwnDrawing::isShown).toList();
        TitlePart title = new TitlePart(sheet, labels, values);
        title.write(document, health, today);
        empty(pen, shown);
        title.purpose(document.plan().details());
        if (health != null) {
            new HealthPart(sheet, labels, values).write(health);
        }
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
