package io.accountplanning.export.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is in the document and on which page, which is only known when that page is reached. Each line leads there. */
final class Contents {

    private static final TextStyle LINE = TextStyle.BODY.sized(11);
    private static final float NUMBER_WIDTH = 36;
    private static final float NUMBER_HEIGHT = 14;
    private static final float BASELINE = 3.5f;
    private static final float LEAST_AROUND = 1;
    private static final float MOST_AROUND = 7;

    /** So that it stands on the line of the title. */
    private static final float LOWER = 2.6f;

    private static final float BORDER = 0.4f;
    private static final float LINE_HEIGHT = NUMBER_HEIGHT + LOWER + 2 * BORDER;

    private final PdfWriter writer;
    private final Map<String, PdfTemplate> numbers = new HashMap<>();
    private final Texts texts;

    Contents(PdfWriter writer, Texts texts) {
        this.writer = writer;
        this.texts = texts;
    }

    /** Where a link to that section leads. */
    static String place(String title) {
        return "section " + title;
    }

    /**
     * The lines, closer to each other where that keeps them on one page.
     *
     * @param room the height of that page, in points
     */
    PdfPTable table(List<String> titles, float room) {
        float around = (room / Math.max(1, titles.size()) - LINE_HEIGHT) / 2;
        around = Math.max(LEAST_AROUND, Math.min(MOST_AROUND, around));
        PdfPTable table = texts.table(2);
        table.setWidths(new float[] {10, 1});
        for (String title : titles) {
            table.addCell(framed(linked(title), around));
            PdfPCell number = framed(number(title), around);
            number.setPaddingTop(around + LOWER);
            table.addCell(number);
        }
        return table;
    }

    /** The section stands on that page. */
    void reached(String title, int page) {
        PdfTemplate number = numbers.get(title);
        if (number != null) {
            Phrase phrase = new Phrase();
            texts.runs().of(Integer.toString(page), LINE).forEach(phrase::add);
            ColumnText.showTextAligned(number, Element.ALIGN_RIGHT, phrase, NUMBER_WIDTH, BASELINE, 0);
        }
    }

    private PdfPCell linked(String title) {
        PdfPCell cell = texts.cell(title, LINE);
        cell.getPhrase().getChunks().forEach(chunk -> ((Chunk) chunk).setLocalGoto(place(title)));
        return cell;
    }

    private PdfPCell number(String title) {
        PdfTemplate template = writer.getDirectContent().createTemplate(NUMBER_WIDTH, NUMBER_HEIGHT);
        numbers.put(title, template);
        PdfPCell cell = new PdfPCell(image(template), false);
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        return cell;
    }

    private static Image image(PdfTemplate template) {
        try {
            return Image.getInstance(template);
        } catch (BadElementException e) {
            throw new IllegalStateException("A template is an image", e);
        }
    }

    private static PdfPCell framed(PdfPCell cell, float around) {
        cell.setPadding(0);
        cell.setPaddingTop(around);
        cell.setPaddingBottom(around);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(BORDER);
        cell.setBorderColor(TextStyle.RULE);
        return cell;
    }
}
