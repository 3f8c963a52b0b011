package io.accountplanning.export.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.ArrayList;
import java.util.List;

/** Sets rows of tables: a heading, a thin line below each row, long texts below their row. {@link TableFlow} puts them on pages. */
final class TableSetter {

    private static final TextStyle HEAD = TextStyle.CELL.asBold().in(TextStyle.NAVY);

    private final Texts texts;
    private final RichTexts richTexts;
    private final float width;

    TableSetter(Texts texts, RichTexts richTexts, float width) {
        this.texts = texts;
        this.richTexts = richTexts;
        this.width = width;
    }

    ColumnWidths columns(ViewTable view) {
        return ColumnWidths.choose(view, texts.runs(), width);
    }

    /** A row of the table with the band above it and the heading, as far as they are wanted. */
    PdfPTable rows(ViewTable view, ColumnWidths columns, int row, boolean withHeading, boolean withRow) {
        if (!withHeading && isFlat(view, columns, row)) {
            return flat(columns, row);
        }
        PdfPTable table = texts.table(1);
        if (withHeading) {
            table.addCell(
                    row(columns, heading(columns), 0.9f, texts.runs().palette().primary()));
            table.setHeaderRows(withRow ? 1 : 0);
        }
        if (withRow) {
            String band = view.bands().get(row);
            if (band != null) {
                table.addCell(band(band));
            }
            table.addCell(row(columns, cells(columns, row), 0.4f, TextStyle.RULE));
        }
        table.setTotalWidth(width);
        return table;
    }

    /** Whether nothing stands above or below the row's own cells. */
    private static boolean isFlat(ViewTable view, ColumnWidths columns, int row) {
        return !view.bands().containsKey(row)
                && columns.stacked().stream()
                        .allMatch(column -> column.cells().get(row).isEmpty());
    }

    /** Most rows; the PDF library lays a table within a cell out several times. */
    private PdfPTable flat(ColumnWidths columns, int row) {
        PdfPTable table = texts.table(columns.side().size());
        table.setWidths(widths(columns));
        for (PdfPCell cell : cells(columns, row)) {
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderWidth(0.4f);
            cell.setBorderColor(TextStyle.RULE);
            table.addCell(cell);
        }
        table.setTotalWidth(width);
        return table;
    }

    /** A row is a table of its own, so that what is stacked below it stays with it. */
    private PdfPCell row(ColumnWidths columns, List<PdfPCell> cells, float line, java.awt.Color colour) {
        PdfPTable inner = texts.table(columns.side().size());
        inner.setWidths(widths(columns));
        inner.setSplitLate(false);
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
            cells.add(aligned(padded(cell(column, row, named)), column));
        }
        List<ViewTable.Column> below = columns.stacked().stream()
                .filter(column -> !column.cells().get(row).isEmpty())
                .toList();
        if (!below.isEmpty()) {
            cells.add(stacked(below, row, columns.side().size()));
        }
        return cells;
    }

    private PdfPCell cell(ViewTable.Column column, int row, boolean named) {
        ViewTable.Cell value = column.cells().get(row);
        TextStyle style = named ? TextStyle.CELL.asBold() : TextStyle.CELL;
        if (value.rich() == null && value.alarm().isEmpty() && value.note().isEmpty()) {
            return texts.cell(value.text(), style);
        }
        PdfPCell cell = texts.bare();
        if (value.rich() == null) {
            line(cell, column, value.text(), style);
        } else {
            richTexts.elements(value.rich(), style).forEach(cell::addElement);
        }
        line(cell, column, value.note(), TextStyle.NOTE);
        line(cell, column, value.alarm(), style.asBold().in(TextStyle.ALARM));
        return cell;
    }

    private void line(PdfPCell cell, ViewTable.Column column, String text, TextStyle style) {
        if (!text.isEmpty()) {
            Paragraph paragraph = texts.paragraph(text, style);
            if (column.fit() == ViewTable.Fit.NUMBER) {
                paragraph.setAlignment(Element.ALIGN_RIGHT);
            }
            cell.addElement(texts.flowing(paragraph));
        }
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
