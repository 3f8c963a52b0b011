package io.accountplanning.export.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.util.List;
import java.util.Locale;

/** Makes paragraphs and cells of text, each in the direction in which it is read. */
final class Texts {

    private static final int FIRST_RIGHT_TO_LEFT = 0x0590;

    private final Runs runs;
    private final boolean rightToLeft;

    /** @param rightToLeft whether the document's language is written from right to left */
    Texts(Runs runs, boolean rightToLeft) {
        this.runs = runs;
        this.rightToLeft = rightToLeft;
    }

    Runs runs() {
        return runs;
    }

    Paragraph paragraph(String text, TextStyle style) {
        Paragraph paragraph = empty(style);
        runs.of(text, style).forEach(paragraph::add);
        return paragraph;
    }

    /** Adds text in another style to a paragraph. */
    void continued(Paragraph paragraph, String text, TextStyle style) {
        runs.of(text, style).forEach(paragraph::add);
    }

    /** A paragraph to be filled; its font is what the space around it is measured in. */
    Paragraph empty(TextStyle style) {
        Paragraph paragraph = new Paragraph(style.leading());
        paragraph.setFont(runs.first(style));
        return paragraph;
    }

    /** A paragraph for wherever elements flow; one with letters from right to left goes into a cell, which can turn it. */
    Element flowing(Paragraph paragraph) {
        int direction = direction(paragraph.getContent());
        if (direction == PdfWriter.RUN_DIRECTION_DEFAULT) {
            return paragraph;
        }
        paragraph.setAlignment(Element.ALIGN_LEFT); // where lines start: the right in such a cell
        return alone(paragraph, direction);
    }

    /** An element as it stands on a page: paragraphs in a table too, as the PDF library writes those of a page before its tables. */
    PdfPTable onPage(Element element) {
        return element instanceof Paragraph paragraph
                ? alone(paragraph, PdfWriter.RUN_DIRECTION_DEFAULT)
                : (PdfPTable) element;
    }

    private PdfPTable alone(Paragraph paragraph, int direction) {
        PdfPTable alone = table(1);
        alone.setSplitLate(false);
        alone.setKeepTogether(paragraph.getKeepTogether());
        alone.setSpacingBefore(paragraph.getSpacingBefore());
        alone.setSpacingAfter(paragraph.getSpacingAfter());
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        PdfPCell cell = bare();
        cell.setRunDirection(direction);
        cell.addElement(paragraph);
        alone.addCell(cell);
        return alone;
    }

    /** A cell with a single text and no border. */
    PdfPCell cell(String text, TextStyle style) {
        Phrase phrase = new Phrase(style.leading());
        List<Chunk> chunks = runs.of(text, style);
        chunks.forEach(phrase::add);
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setRunDirection(direction(text));
        cell.setLeading(style.leading(), 0);
        return cell;
    }

    /** A cell without border, padding or content. */
    PdfPCell bare() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    /** A table of the whole width whose columns run as the document's language does. */
    PdfPTable table(int columns) {
        PdfPTable table = new PdfPTable(columns);
        table.setWidthPercentage(100);
        table.getDefaultCell().setBorder(Rectangle.NO_BORDER);
        table.setSplitLate(true);
        table.setSplitRows(true);
        if (rightToLeft) {
            table.setRunDirection(PdfWriter.RUN_DIRECTION_RTL);
        }
        return table;
    }

    /** The direction of the first letter, but left alone where nothing runs from right to left. */
    static int direction(String text) {
        if (!hasRightToLeft(text)) {
            return PdfWriter.RUN_DIRECTION_DEFAULT;
        }
        int first = text.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
        return isRightToLeft(first) ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR;
    }

    /** Whether people read that language from right to left. */
    static boolean isWrittenRightToLeft(Locale locale) {
        return hasRightToLeft(locale.getDisplayLanguage(locale));
    }

    private static boolean hasRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT && isRightToLeft(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
