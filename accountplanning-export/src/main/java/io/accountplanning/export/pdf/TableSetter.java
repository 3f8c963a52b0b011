package io.accountplanning.export.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Sets tables: a heading row that every page repeats, a thin line below each row, long texts below their row. */
final class TableSetter {

    private static final TextStyle HEAD = TextStyle.CELL.asBold().in(TextStyle.NAVY);

    /** A row so high is split rather than moved to the next page. */
    private static final float TALL = 260;

    private final Texts texts;
    private final RichTexts richTexts;
    private final float width;

    TableSetter(Texts texts, RichTexts richTexts, float width) {
        this.texts = texts;
        this.richTexts = richTexts;
        this.width = width;
    }

    PdfPTable set(ViewTable view) {
        ColumnWidths columns = ColumnWidths.choose(view, texts.runs(), width);
        PdfPTable table = texts.table(1);
        table.setSpacingBefore(3);
        table.setSpacingAfter(9);
        table.addCell(row(columns, heading(columns), 0.9f, TextStyle.NAVY));
        table.setHeaderRows(1);
        for (int row = 0; row < view.rows(); row++) {
            String band = view.bands().get(row);
            if (band != null) {
                table.addCell(band(band));
            }
            table.addCell(row(columns, cells(columns, row), 0.4f, TextStyle.RULE));
        }
        table.setTotalWidth(width);
        table.setSplitLate(rows(table).allMatch(height -> height < TALL));
        return table;
    }

    /** The height of the heading with the first row, or with the beginning of one that may be split. */
    static float leastHeight(PdfPTable table) {
        return (float)
                rows(table).limit(2).map(height -> Math.min(height, TALL / 2)).sum();
    }

    private static DoubleStream rows(PdfPTable table) {
        return IntStream.range(0, table.size()).mapToDouble(table::getRowHeight);
    }

    /** A row is a table of its own, so that what is stacked below it stays with it. */
    private PdfPCell row(ColumnWidths columns, List<PdfPCell> cells, float line, java.awt.Color colour) {
        PdfPTable inner = texts.table(columns.side().size());
        inner.setWidths(widths(columns));
        cells.forEach(inner::addCell);
        PdfPCell row = new PdfPCell(inner);
        row.setPadding(0);
        row.setBorder(Rectangle.BOTTOM);
        row.setBorderWidth(line);
        row.setBorderColor(colour);
        return row;
    }

    private static float[] widths(ColumnWidths columns) {
        float[] widths = new float[columns.widths().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.widths().get(i);
        }
        return widths;
    }

    private List<PdfPCell> heading(ColumnWidths columns) {
        return columns.side().stream()
                .map(column -> {
                    PdfPCell cell = padded(texts.cell(column.label(), HEAD));
                    cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
                    return aligned(cell, column);
                })
                .toList();
    }

    private List<PdfPCell> cells(ColumnWidths columns, int row) {
        List<PdfPCell> cells = new ArrayList<>();
        for (ViewTable.Column column : columns.side()) {
            boolean named = cells.isEmpty() && columns.firstIsName();
            cells.add(aligned(padded(cell(column.cells().get(row), named)), column));
        }
        List<ViewTable.Column> below = columns.stacked().stream()
                .filter(column -> !column.cells().get(row).isEmpty())
                .toList();
        if (!below.isEmpty()) {
            cells.add(stacked(below, row, columns.side().size()));
        }
        return cells;
    }

    private PdfPCell cell(ViewTable.Cell value, boolean named) {
        TextStyle style = named ? TextStyle.CELL.asBold() : TextStyle.CELL;
        if (value.rich() == null && value.alarm().isEmpty()) {
            return texts.cell(value.text(), style);
        }
        PdfPCell cell = texts.bare();
        if (value.rich() == null) {
            cell.addElement(texts.flowing(texts.paragraph(value.text(), style)));
        } else {
            richTexts.elements(value.rich(), style).forEach(cell::addElement);
        }
        if (!value.alarm().isEmpty()) {
            TextStyle alarm = style.asBold().in(TextStyle.ALARM);
            cell.addElement(texts.flowing(texts.paragraph(value.alarm(), alarm)));
        }
        return cell;
    }

    private PdfPCell stacked(List<ViewTable.Column> columns, int row, int span) {
        PdfPCell cell = padded(texts.bare());
        cell.setColspan(span);
        cell.setPaddingLeft(14);
        cell.setPaddingTop(0);
        for (ViewTable.Column column : columns) {
            ViewTable.Cell value = column.cells().get(row);
            Paragraph label = texts.paragraph(column.label(), TextStyle.LABEL);
            label.setSpacingBefore(2.5f);
            cell.addElement(texts.flowing(label));
            if (value.rich() == null) {
                cell.addElement(texts.flowing(texts.paragraph(value.text(), TextStyle.CELL)));
            } else {
                richTexts.elements(value.rich(), TextStyle.CELL).forEach(cell::addElement);
            }
        }
        return cell;
    }

    private PdfPCell band(String text) {
        PdfPCell cell = padded(texts.cell(text, TextStyle.CELL.asBold()));
        cell.setBackgroundColor(TextStyle.BAND);
        return cell;
    }

    private static PdfPCell padded(PdfPCell cell) {
        cell.setPaddingLeft(ColumnWidths.PADDING / 2 - 1);
        cell.setPaddingRight(ColumnWidths.PADDING / 2 - 1);
        cell.setPaddingTop(2.5f);
        cell.setPaddingBottom(4);
        return cell;
    }

    private static PdfPCell aligned(PdfPCell cell, ViewTable.Column column) {
        if (column.fit() == ViewTable.Fit.NUMBER) {
            cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        }
        return cell;
    }
}
