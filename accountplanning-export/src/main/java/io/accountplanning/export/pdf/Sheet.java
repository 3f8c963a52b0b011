package io.accountplanning.export.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import io.accountplanning.export.picture.Drawing;
import io.accountplanning.text.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages, as text is set on them from top to bottom. Headings wait for what they head, so that none stands alone at
 * the foot of a page. Used for one document.
 */
final class Sheet {

    private static final float TWO_LINES = 28;
    private static final float ABOVE_PICTURE = 4;
    private static final float TALLEST_LEAD = 160; // with its headings
    private static final float POINTS_PER_UNIT = 0.75f;
    private static final float LARGEST = 1.6f; // points, on a page of its own
    private static final float ROUNDING = 2;
    private static final int LONGEST_WORDS = 2_000;

    private final Document document;
    private final PdfWriter writer;
    private final Texts texts;
    private final Tags tags;
    private final RichTexts richTexts;
    private final TableSetter tables;
    private final Contents contents;
    private final List<Head> waiting = new ArrayList<>();
    private float waitingHeight;

    /** What stays with what follows it. */
    private record Head(PdfName role, PdfPTable table, Runnable reached) {}

    Sheet(ReportFile file) {
        this.document = file.pages();
        this.writer = file.writer();
        this.texts = file.texts();
        this.tags = file.tags();
        this.richTexts = new RichTexts(texts);
        this.tables = new TableSetter(texts, richTexts, width());
        this.contents = new Contents(writer, texts);
    }

    /** The width between the margins, in points. */
    float width() {
        return document.right() - document.left();
    }

    Texts texts() {
        return texts;
    }

    RichTexts richTexts() {
        return richTexts;
    }

    /** A heading of a section, with a bookmark and its line in the contents. */
    void section(String title) {
        head(Tags.SECTION, underlined(title), () -> {
            contents.reached(title, writer.getPageNumber());
            bookmark(title);
        });
    }

    /** What is in the document, on a page of its own. */
    void contents(String heading, List<String> titles) {
        head(Tags.SECTION, label(heading, TextStyle.SECTION, 0, 14));
        settle();
        tags.mark(Tags.CONTENTS, () -> document.add(contents.table(titles, room())));
        breakPage();
    }

    void heading(String title) {
        head(Tags.HEADING, label(title, TextStyle.HEADING, 7, 3));
    }

    /** A small text that says something of what follows and stays with it. */
    void caption(String text) {
        head(Tags.PARAGRAPH, label(text, TextStyle.LABEL.sized(9), 0, 2));
    }

    /** A text that stays with what follows, as far as both have room on a page. */
    void lead(RichText text) {
        richTexts.elements(text, TextStyle.BODY).forEach(element -> stay(texts.onPage(element)));
    }

    /** A named text; nothing when it is empty. */
    void field(String name, RichText text) {
        if (!text.isEmpty()) {
            head(Tags.HEADING, label(name, TextStyle.FIELD, 5, 1));
            richTexts.elements(text, TextStyle.BODY).forEach(this::add);
        }
    }

    void text(String text, TextStyle style, float after) {
        add(label(text, style, 0, after));
    }

    void table(ViewTable table) {
        if (table.rows() > 0) {
            tags.newTable();
            new TableFlow(this, tables, table).write();
        }
    }

    /** A picture as large as it was drawn, or as there is room for below its headings and in that height. */
    void picture(Drawing drawing, float mostHeight) {
        float scale = scale(drawing, mostHeight);
        if (room() < ABOVE_PICTURE + drawing.height() * scale) {
            breakPage();
        }
        headings();
        figure(drawing, scale, ABOVE_PICTURE);
    }

    /**
     * A picture on a page of its own, as large as the paper allows, turned when that makes it larger.
     *
     * @return how large a unit of the picture is, in points
     */
    float picturePage(Drawing drawing) {
        Rectangle upright = document.getPageSize();
        if (drawing.width() > drawing.height()) {
            document.setPageSize(new Rectangle(upright.getHeight(), upright.getWidth()));
        }
        breakPage();
        headings();
        float scale = Math.min(scale(drawing, width(), room()), LARGEST);
        figure(drawing, scale, (room() - (float) drawing.height() * scale) / 2);
        document.setPageSize(upright);
        breakPage();
        return scale;
    }

    /** How large a unit of a picture is that stands beside text, in points. */
    float scale(Drawing drawing, float mostHeight) {
        return Math.min(scale(drawing, width(), mostHeight), POINTS_PER_UNIT);
    }

    private static float scale(Drawing drawing, float width, float height) {
        return (float) Math.min(width / drawing.width(), height / drawing.height());
    }

    /** @param above how much room is left free above it */
    private void figure(Drawing drawing, float scale, float above) {
        PdfTemplate template =
                writer.getDirectContent().createTemplate((float) drawing.width(), (float) drawing.height());
        drawing.drawOn(new PdfCanvas(template, texts.runs(), drawing.height()));
        PdfPTable table = texts.table(1);
        table.setSpacingBefore(above);
        PdfPCell cell = new PdfPCell(scaled(template, scale), false);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        table.addCell(cell);
        tags.figure(inWords(drawing), () -> document.add(table));
    }

    private static Image scaled(PdfTemplate template, float scale) {
        try {
            Image image = Image.getInstance(template);
            image.scalePercent(100 * scale);
            return image;
        } catch (BadElementException e) {
            throw new IllegalStateException("A template is an image", e);
        }
    }

    private static String inWords(Drawing drawing) {
        String words = drawing.title() + "\n" + drawing.description();
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }

    /** How much room there is on the page below what waits, in points. */
    float room() {
        return writer.getVerticalPosition(true) - document.bottom() - waitingHeight - ROUNDING;
    }

    /** What is put next stands on a new page, its headings too; nothing when the page is empty. */
    void breakPage() {
        document.newPage();
    }

    /** Sets a row of the table that was begun last, below its headings, whether there is room for it or not. */
    void putRow(PdfPTable row) {
        headings();
        tags.row(() -> document.add(row));
    }

    /** Sets headings that nothing follows. */
    void settle() {
        if (room() < 0) {
            breakPage();
        }
        headings();
    }

    private void headings() {
        for (Head head : waiting) {
            head.reached().run();
            tags.mark(head.role(), () -> document.add(head.table()));
        }
        waiting.clear();
        waitingHeight = 0;
    }

    /** Sets a table that is not split unless it is higher than a page. */
    void whole(PdfPTable table) {
        place(table, height(table));
    }

    /** Sets an element; a heading within a text waits for what it heads. */
    void add(Element element) {
        PdfPTable table = texts.onPage(element);
        if (table.getKeepTogether()) {
            stay(table);
        } else {
            place(table, beginning(table));
        }
    }

    private void stay(PdfPTable table) {
        if (waitingHeight + height(table) <= TALLEST_LEAD) {
            head(Tags.PARAGRAPH, table);
        } else {
            place(table, beginning(table));
        }
    }

    private void head(PdfName role, PdfPTable table) {
        head(role, table, () -> {});
    }

    private void head(PdfName role, PdfPTable table, Runnable reached) {
        waiting.add(new Head(role, table, reached));
        waitingHeight += height(table) + table.spacingAfter();
    }

    /** Sets the table below its headings, all on a new page unless there is room for them and its first part. */
    private void place(PdfPTable table, float firstPart) {
        if (room() < firstPart) {
            breakPage();
        }
        headings();
        tags.mark(Tags.PARAGRAPH, () -> document.add(table));
    }

    /** How much of it must stand on the page on which it begins; a tall row is split. */
    private float beginning(PdfPTable table) {
        if (!table.isSplitLate()) {
            return table.spacingBefore() + TWO_LINES;
        }
        table.setTotalWidth(width());
        float first = table.getRowHeight(0);
        table.setSplitLate(first < TableFlow.TALL);
        return table.spacingBefore() + (first < TableFlow.TALL ? first : TableFlow.BEGINNING);
    }

    private float height(PdfPTable table) {
        table.setTotalWidth(width());
        return table.spacingBefore() + table.getTotalHeight();
    }

    private PdfPTable label(String text, TextStyle style, float before, float after) {
        Paragraph paragraph = texts.paragraph(text, style);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        return texts.onPage(texts.flowing(paragraph));
    }

    private PdfPTable underlined(String title) {
        PdfPTable table = texts.table(1);
        PdfPCell cell = texts.cell(title, TextStyle.SECTION);
        cell.setPadding(0);
        cell.setPaddingBottom(5);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(0.9f);
        cell.setBorderColor(texts.runs().palette().primary());
        table.addCell(cell);
        table.setSpacingBefore(16);
        table.setSpacingAfter(7);
        return table;
    }

    private void bookmark(String title) {
        float top = writer.getVerticalPosition(true);
        PdfDestination here = new PdfDestination(PdfDestination.XYZ, 0, top, 0);
        new PdfOutline(writer.getDirectContent().getRootOutline(), here, title);
        writer.getDirectContent()
                .localDestination(Contents.place(title), new PdfDestination(PdfDestination.XYZ, 0, top, 0));
    }
}
