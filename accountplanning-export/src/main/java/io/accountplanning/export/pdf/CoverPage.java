package io.accountplanning.export.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.section.Audience;
import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;

/** The first page: whose plan it is, for whom, of which period; the host's logo above it. */
final class CoverPage {

    private static final float BAND = 14;
    private static final float LOGO_WIDTH = 170;
    private static final float LOGO_HEIGHT = 56;
    private static final float ABOVE_LOGO = 50;
    private static final float TITLE_TOP = 0.66f;
    private static final float FACTS_TOP = 0.24f;
    private static final TextStyle KIND = TextStyle.LABEL.sized(11).asBold();
    private static final TextStyle TITLE = TextStyle.TITLE.sized(30);
    private static final TextStyle CLIENT = TextStyle.CLIENT.sized(17);

    private final ReportFile file;
    private final Document document;
    private final PdfContentByte canvas;
    private final Texts texts;
    private final Tags tags;
    private final PlanReport report;
    private final Labels labels;
    private final ValueTexts values;

    CoverPage(ReportFile file, PlanReport report) {
        this.file = file;
        this.tags = file.tags();
        this.document = file.pages();
        this.canvas = file.writer().getDirectContent();
        this.texts = file.texts();
        this.report = report;
        this.labels = report.labels();
        this.values = file.values();
    }

    void write() {
        Palette palette = texts.runs().palette();
        Rectangle page = document.getPageSize();
        tags.decoration(() -> fill(0, 0, BAND, page.getHeight(), palette.primary()));
        new LogoFigure(file, report, LOGO_WIDTH, LOGO_HEIGHT).write(ABOVE_LOGO);
        float bottom = lines(page.getHeight() * TITLE_TOP);
        tags.decoration(() -> fill(document.left(), bottom - 18, 64, 3, palette.accent()));
        facts(Math.min(page.getHeight() * FACTS_TOP, bottom - 60));
        document.newPage();
    }

    private float lines(float top) {
        AccountPlan plan = report.document().plan();
        PdfPTable table = texts.table(1);
        table.addCell(line(labels.word("accountPlan"), KIND, 10));
        table.addCell(line(plan.subject(), TITLE, 12));
        table.addCell(line(plan.client().name(), CLIENT, 0));
        return place(Tags.TITLE, table, top);
    }

    private void facts(float top) {
        AccountPlan plan = report.document().plan();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(label("plan.period"), values.period(plan.period()));
        facts.put(label("plan.owner"), values.person(plan.owner()));
        facts.put(labels.word("number"), plan.number());
        facts.put(labels.word("date"), values.date(report.today()));
        PdfPTable table = texts.table(facts.size());
        table.setWidths(FactWidths.of(facts, facts.size(), texts.runs(), document.right() - document.left()));
        facts.forEach((label, text) -> table.addCell(fact(label, text)));
        float bottom = place(Tags.PARAGRAPH, table, top);
        PdfPTable audience = texts.table(1);
        audience.addCell(line(
                report.audience() == Audience.CLIENT
                        ? labels.word("preparedFor", plan.client().name())
                        : labels.word("internalDocument"),
                TextStyle.LABEL.sized(9),
                0));
        place(Tags.PARAGRAPH, audience, bottom - 16);
    }

    private String label(String key) {
        return labels.find(key).orElse(key);
    }

    private PdfPCell fact(String label, String text) {
        PdfPCell cell = texts.bare();
        cell.setPaddingTop(8);
        cell.setPaddingRight(8);
        cell.setBorder(Rectangle.TOP);
        cell.setBorderWidth(0.6f);
        cell.setBorderColor(TextStyle.RULE);
        cell.addElement(texts.flowing(texts.paragraph(label, TextStyle.LABEL)));
        cell.addElement(texts.flowing(texts.paragraph(text, TextStyle.BODY)));
        return cell;
    }

    private PdfPCell line(String text, TextStyle style, float after) {
        PdfPCell cell = texts.cell(text, style);
        cell.setPadding(0);
        cell.setPaddingBottom(after);
        return cell;
    }

    /** Where the table ends. */
    private float place(PdfName role, PdfPTable table, float top) {
        table.setTotalWidth(document.right() - document.left());
        tags.mark(role, () -> table.writeSelectedRows(0, -1, document.left(), top, canvas));
        return top - table.getTotalHeight();
    }

    private void fill(float left, float bottom, float width, float height, Color colour) {
        Rectangle shape = new Rectangle(left, bottom, left + width, bottom + height);
        shape.setBackgroundColor(colour);
        canvas.rectangle(shape);
    }
}
