package io.accountplanning.export.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import io.accountplanning.export.brief.BriefPart;
import io.accountplanning.export.brief.PlanBrief;
import io.accountplanning.export.brief.Statement;
import io.accountplanning.export.report.PlanReport;

/** The page of a brief with letters of one size: each question on the left, its answers beside it. */
final class BriefPage {

    private static final float[] WIDTHS = {1, 4};
    private static final float LOGO_WIDTH = 150;
    private static final float LOGO_HEIGHT = 30;
    private static final float ABOVE_LOGO = 22; // so that it ends above the title, whatever its height
    private static final String BULLET = "•\u00a0\u00a0";

    private final PlanReport report;
    private final PlanBrief brief;
    private final float size;
    private final ReportFile file;
    private final Texts texts;
    private final PdfPTable head;
    private final PdfPTable answers;
    private final PdfPTable foot;

    BriefPage(PlanReport report, PlanBrief brief, float size) {
        this.report = report;
        this.brief = brief;
        this.size = size;
        this.file = new ReportFile(report);
        this.texts = file.texts();
        this.head = head();
        this.answers = answers();
        this.foot = foot();
    }

    /** Whether all of it stands on one page. */
    boolean fits() {
        float room = report.paper().height() - PageFrame.TOP - PageFrame.BOTTOM;
        return head.getTotalHeight() + answers.getTotalHeight() + foot.getTotalHeight() <= room;
    }

    byte[] draw() {
        file.open(new PdfPageEventHelper());
        new LogoFigure(file, report, LOGO_WIDTH, LOGO_HEIGHT).write(ABOVE_LOGO);
        float left = PageFrame.SIDE;
        float top = report.paper().height() - PageFrame.TOP;
        float below = top - head.getTotalHeight();
        file.tags()
                .mark(
                        Tags.TITLE,
                        () -> head.writeSelectedRows(
                                0, -1, left, top, file.writer().getDirectContent()));
        file.tags()
                .mark(
                        Tags.PARAGRAPH,
                        () -> answers.writeSelectedRows(
                                0, -1, left, below, file.writer().getDirectContent()));
        file.tags()
                .mark(
                        Tags.PARAGRAPH,
                        () -> foot.writeSelectedRows(
                                0,
                                -1,
                                left,
                                below - answers.getTotalHeight(),
                                file.writer().getDirectContent()));
        return file.close();
    }

    private PdfPTable head() {
        PdfPTable table = texts.table(1);
        table.addCell(spaced(texts.cell(brief.title(), TextStyle.TITLE.sized(size * 2)), 3));
        table.addCell(spaced(texts.cell(brief.about(), TextStyle.CLIENT.sized(size)), size));
        return sized(table);
    }

    private PdfPTable answers() {
        PdfPTable table = texts.table(2);
        table.setWidths(WIDTHS);
        for (BriefPart part : brief.parts()) {
            table.addCell(ruled(texts.cell(part.heading(), TextStyle.HEADING.sized(size))));
            table.addCell(ruled(answer(part)));
        }
        return sized(table);
    }

    private PdfPCell answer(BriefPart part) {
        PdfPCell cell = texts.bare();
        part.statements().forEach(statement -> line(cell, BULLET + statement.text(), style(statement)));
        if (part.moreText() != null) {
            line(cell, part.moreText(), TextStyle.LABEL.sized(size - 1));
        }
        return cell;
    }

    private void line(PdfPCell cell, String text, TextStyle style) {
        cell.addElement(texts.flowing(texts.paragraph(text, style)));
    }

    private TextStyle style(Statement statement) {
        TextStyle body = TextStyle.BODY.sized(size);
        return switch (statement.tone()) {
            case FACT -> body;
            case CONCERN -> body.in(TextStyle.ALARM);
            case MISSING -> body.asItalic().in(TextStyle.GREY);
        };
    }

    private PdfPTable foot() {
        PdfPTable table = texts.table(1);
        table.addCell(spaced(texts.cell(brief.madeAt(), TextStyle.NOTE), 0));
        return sized(table);
    }

    private PdfPTable sized(PdfPTable table) {
        table.setTotalWidth(PageFrame.width(report.paper()));
        return table;
    }

    private static PdfPCell spaced(PdfPCell cell, float below) {
        cell.setPadding(0);
        cell.setPaddingBottom(below);
        return cell;
    }

    private static PdfPCell ruled(PdfPCell cell) {
        cell.setPadding(0);
        cell.setPaddingTop(5);
        cell.setPaddingBottom(7);
        cell.setPaddingRight(8);
        cell.setBorder(Rectangle.TOP);
        cell.setBorderWidth(0.6f);
        cell.setBorderColor(TextStyle.RULE);
        return cell;
    }
}
