package io.accountplanning.export.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import io.accountplanning.export.pdf.RichBlock.Cell;
import io.accountplanning.export.pdf.RichBlock.Span;
import io.accountplanning.text.RichText;
import java.util.List;

/** Sets rich text: paragraphs, headings, lists, links and simple tables. */
final class RichTexts {

    private static final float INDENT = 12;
    private static final int MOST_INDENTS = 10; // deeper ones would leave no room on the page

    private final Texts texts;

    RichTexts(Texts texts) {
        this.texts = texts;
    }

    List<Element> elements(RichText text, TextStyle style) {
        return RichTextReader.read(text).stream()
                .map(block -> element(block, style))
                .toList();
    }

    private Element element(RichBlock block, TextStyle style) {
        if (block instanceof RichBlock.Lines lines) {
            return lines(lines, style);
        }
        return block instanceof RichBlock.Grid grid ? grid(grid, style) : rule();
    }

    private Element lines(RichBlock.Lines lines, TextStyle base) {
        TextStyle style = lines.heading() == 0
                ? base
                : base.sized(base.size() + Math.max(0, 3 - lines.heading()) * 0.75f)
                        .asBold();
        Paragraph paragraph = texts.empty(style);
        float indent = INDENT * Math.min(MOST_INDENTS, Math.max(0, lines.depth() - (lines.bullet() == null ? 0 : 1)));
        if (lines.bullet() != null) {
            String before = lines.bullet() + "\u00a0\u00a0";
            float hang = texts.runs().width(before, style);
            paragraph.setFirstLineIndent(-hang);
            indent += hang;
            texts.runs().of(before, style).forEach(paragraph::add);
        }
        paragraph.setIndentationLeft(indent);
        paragraph.setSpacingBefore(lines.heading() > 0 ? 4 : 0);
        paragraph.setKeepTogether(lines.heading() > 0);
        paragraph.setSpacingAfter(lines.bullet() != null ? 1.5f : 3.5f);
        lines.spans().forEach(span -> chunks(span, style).forEach(paragraph::add));
        return texts.flowing(paragraph);
    }

    private List<Chunk> chunks(Span span, TextStyle base) {
        TextStyle bold = span.look().bold() ? base.asBold() : base;
        String link = span.look().link();
        TextStyle style = span.look().italic() ? bold.asItalic() : bold;
        List<Chunk> chunks = texts.runs().of(span.text(), link == null ? style : style.in(TextStyle.NAVY));
        for (Chunk chunk : chunks) {
            if (span.look().underlined() || link != null) {
                chunk.setUnderline(0.4f, -1.2f);
            }
            if (span.look().struck()) {
                chunk.setUnderline(0.4f, base.size() * 0.3f);
            }
            if (link != null) {
                chunk.setAnchor(link);
            }
        }
        return chunks;
    }

    private PdfPTable grid(RichBlock.Grid grid, TextStyle style) {
        PdfPTable table = texts.table(grid.width());
        table.setSpacingBefore(3);
        table.setSpacingAfter(5);
        for (List<Cell> row : grid.rows()) {
            row.forEach(cell -> table.addCell(cell(cell, style)));
            table.completeRow();
        }
        return table;
    }

    private PdfPCell cell(Cell cell, TextStyle style) {
        Paragraph paragraph = texts.empty(style);
        cell.spans().forEach(span -> chunks(span, style).forEach(paragraph::add));
        PdfPCell framed = texts.bare();
        framed.setRunDirection(Texts.direction(paragraph.getContent()));
        framed.setBorder(Rectangle.BOX);
        framed.setBorderWidth(0.4f);
        framed.setBorderColor(TextStyle.RULE);
        framed.setPadding(3);
        framed.setPaddingTop(1);
        if (cell.header()) {
            framed.setBackgroundColor(TextStyle.BAND);
        }
        framed.addElement(paragraph);
        return framed;
    }

    private PdfPTable rule() {
        PdfPTable table = texts.table(1);
        PdfPCell cell = texts.bare();
        cell.setFixedHeight(4);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(0.4f);
        cell.setBorderColor(TextStyle.RULE);
        table.addCell(cell);
        table.setSpacingAfter(4);
        return table;
    }
}
