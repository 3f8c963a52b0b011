package io.accountplanning.export.pdf;

import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the marks on the pages are to a screen reader: headings, paragraphs, rows of tables and pictures in the order in which they are read;
 * all else is decoration. The PDF library knows no cells, so a row is read as a whole.
 */
final class Tags {

    static final PdfName TITLE = new PdfName("H1");
    static final PdfName SECTION = new PdfName("H2");
    static final PdfName HEADING = new PdfName("H3");
    static final PdfName PARAGRAPH = new PdfName("P");
    static final PdfName CONTENTS = new PdfName("TOC");

    private static final PdfName TABLE = new PdfName("Table");
    private static final PdfName ROW = new PdfName("TR");
    private static final PdfName FIGURE = new PdfName("Figure");
    private static final PdfName ALTERNATIVE = new PdfName("Alt");
    private static final PdfName DECORATION = new PdfName("Artifact");

    private final PdfWriter writer;
    private @Nullable PdfStructureElement document;
    private @Nullable PdfStructureElement table;
    private @Nullable PdfStructureElement open;
    private boolean continued; // what is open began on an earlier page

    Tags(PdfWriter writer) {
        this.writer = writer;
        writer.setTagged();
    }

    void mark(PdfName role, Runnable drawing) {
        mark(new PdfStructureElement(document(), role), drawing);
    }

    /** There is one as soon as the document is open. */
    private PdfStructureElement document() {
        if (document == null) {
            document = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        }
        return document;
    }

    /** A row of the table that was begun last. */
    void row(Runnable drawing) {
        if (table == null) {
            table = new PdfStructureElement(document(), TABLE);
        }
        mark(new PdfStructureElement(table, ROW), drawing);
    }

    /** Rows that are marked from now on are of another table. */
    void newTable() {
        table = null;
    }

    /** @param alternative the picture in words */
    void figure(String alternative, Runnable drawing) {
        PdfStructureElement figure = new PdfStructureElement(document(), FIGURE);
        figure.put(ALTERNATIVE, new PdfString(alternative, com.lowagie.text.pdf.PdfObject.TEXT_UNICODE));
        mark(figure, drawing);
    }

    void decoration(Runnable drawing) {
        canvas().beginMarkedContentSequence(DECORATION);
        drawing.run();
        canvas().endMarkedContentSequence();
    }

    private void mark(PdfStructureElement element, Runnable drawing) {
        open = element;
        canvas().beginMarkedContentSequence(element);
        drawing.run();
        pageEnds();
        open = null;
        continued = false;
    }

    /** What is being drawn may go on on the next page. */
    void pageEnds() {
        if (continued) {
            markContinued(Objects.requireNonNull(open));
        } else if (open != null) {
            canvas().endMarkedContentSequence();
        }
    }

    void pageBegins() {
        continued = open != null;
    }

    /** Only now it is known whether anything went on; a mark about nothing would make a page of its own. */
    private void markContinued(PdfStructureElement element) {
        ByteBuffer page = canvas().getInternalBuffer();
        byte[] drawn = page.toByteArray();
        if (drawn.length > 0) {
            page.reset();
            canvas().beginMarkedContentSequence(element);
            page.append(drawn);
            canvas().endMarkedContentSequence();
        }
    }

    private PdfContentByte canvas() {
        return writer.getDirectContent();
    }
}
