package io.accountplanning.export.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.report.Paper;
import java.util.ArrayList;
import java.util.List;

/** What stands around the text of each page but the cover: what the document is, and "page x of y". */
final class PageFrame extends PdfPageEventHelper {

    static final float SIDE = 51;
    static final float TOP = 62;
    static final float BOTTOM = 58;

    private static final float LINE = 12;
    private static final float PAGE_WIDTH = 130;

    private final Texts texts;
    private final Labels labels;
    private final Tags tags;
    private final String header;
    private final String footer;
    private final List<PdfTemplate> pageNumbers = new ArrayList<>();

    /** @param width between the margins, in points */
    PageFrame(ReportFile file, Labels labels, String header, String footer, float width) {
        this.tags = file.tags();
        this.texts = file.texts();
        this.labels = labels;
        this.header = fitted(header, width, texts);
        this.footer = fitted(footer, width - PAGE_WIDTH - 10, texts);
    }

    /** Pages of that size, with the margins that this stands in. */
    static Document pages(Paper paper) {
        return new Document(new Rectangle(paper.width(), paper.height()), SIDE, SIDE, TOP, BOTTOM);
    }

    /** The width between the margins, in points. */
    static float width(Paper paper) {
        return paper.width() - 2 * SIDE;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        tags.pageEnds();
        if (writer.getPageNumber() > 1) {
            tags.decoration(() -> frame(writer.getDirectContent(), document));
        }
    }

    @Override
    public void onStartPage(PdfWriter writer, Document document) {
        if (writer.getPageNumber() > 1) {
            tags.pageBegins();
        }
    }

    private void frame(PdfContentByte canvas, Document document) {
        float top = document.getPageSize().getHeight() - 40;
        line(canvas, header, document.left(), document.right(), top, Element.ALIGN_LEFT);
        rule(canvas, document, top - 6);
        float foot = 34;
        rule(canvas, document, foot + LINE);
        line(canvas, footer, document.left(), document.right() - PAGE_WIDTH, foot, Element.ALIGN_LEFT);
        PdfTemplate number = canvas.createTemplate(PAGE_WIDTH, LINE);
        canvas.addTemplate(number, document.right() - PAGE_WIDTH, foot - 3);
        pageNumbers.add(number);
    }

    /** Only now it is known how many pages there are. */
    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        for (int i = 0; i < pageNumbers.size(); i++) {
            String text = labels.word("page", i + 2, pageNumbers.size() + 1);
            line(pageNumbers.get(i), text, 0, PAGE_WIDTH, 3, Element.ALIGN_RIGHT);
        }
    }

    private void line(PdfContentByte canvas, String text, float left, float right, float y, int alignment) {
        Phrase phrase = new Phrase();
        texts.runs().of(text, TextStyle.LABEL).forEach(phrase::add);
        float x = alignment == Element.ALIGN_LEFT ? left : right;
        ColumnText.showTextAligned(canvas, alignment, phrase, x, y, 0, Texts.direction(text), 0);
    }

    private static void rule(PdfContentByte canvas, Document document, float y) {
        Rectangle line = new Rectangle(document.left(), y, document.right(), y + 0.4f);
        line.setBackgroundColor(TextStyle.RULE);
        canvas.rectangle(line);
    }

    private static String fitted(String text, float width, Texts texts) {
        String fitting = text;
        while (texts.runs().width(fitting, TextStyle.LABEL) > width) {
            int shorter = fitting.codePointCount(0, fitting.length()) - 2;
            fitting =
                    fitting.substring(0, fitting.offsetByCodePoints(0, shorter)).stripTrailing() + "…";
        }
        return fitting;
    }
}
