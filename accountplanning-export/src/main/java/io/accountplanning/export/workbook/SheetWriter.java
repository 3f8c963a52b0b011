package io.accountplanning.export.workbook;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.sheet.CellText;
import io.accountplanning.export.workbook.BookCell.Look;
import io.accountplanning.export.workbook.BookSheet.BookRow;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Table;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes the sheets that people see. The first column is hidden and says which row a row is. */
final class SheetWriter {

    private static final int UNITS_PER_CHARACTER = 256;
    private static final float HEADER_POINTS = 30;
    private static final float LINE_POINTS = 14;
    private static final int MOST_LINES = 20;
    private static final int LABEL_WIDTH = 32;
    private static final int FIELD_WIDTH = 90;

    private final SXSSFWorkbook workbook;
    private final BookStyles styles;
    private final Labels labels;
    private final ChoiceLists lists;
    private final List<BookSheet> all;

    SheetWriter(SXSSFWorkbook workbook, BookStyles styles, Labels labels, ChoiceLists lists, List<BookSheet> all) {
        this.workbook = workbook;
        this.styles = styles;
        this.labels = labels;
        this.lists = lists;
        this.all = all;
    }

    void write(BookSheet book) {
        SXSSFSheet sheet = workbook.createSheet(book.name());
        Table<?> table = book.table();
        Row header = sheet.createRow(0);
        header.setHeightInPoints(HEADER_POINTS);
        header.createCell(0).setCellValue(book.key());
        if (table == null) {
            fields(sheet, header, book);
        } else {
            rows(sheet, header, book, table.maxRows());
        }
        sheet.getPrintSetup().setLandscape(table != null);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        // Not before: while there are columns, every cell looks through them for its style.
        if (table == null) {
            sheet.setColumnWidth(1, LABEL_WIDTH * UNITS_PER_CHARACTER);
            sheet.setColumnWidth(2, FIELD_WIDTH * UNITS_PER_CHARACTER);
        } else {
            layOut(sheet, book);
        }
        sheet.setColumnHidden(0, true);
    }

    private void fields(SXSSFSheet sheet, Row header, BookSheet book) {
        header(header, 1, book.title());
        header(header, 2, labels.word("value"));
        sheet.createFreezePane(0, 1);
        Choosing choosing = new Choosing(sheet, labels);
        for (int i = 0; i < book.rows().size(); i++) {
            BookColumn field = book.columns().get(i);
            Row row = sheet.createRow(i + 1);
            row.createCell(0).setCellValue(field.name());
            Cell label = row.createCell(1);
            label.setCellValue(CellText.storable(field.header()));
            label.setCellStyle(styles.ofLabel());
            BookCell shown = book.rows().get(i).cells().get(0);
            cell(row, 2, shown, field);
            row.setHeightInPoints(height(lines(shown.text(), FIELD_WIDTH)));
            restrict(choosing, field, new CellRangeAddress(i + 1, i + 1, 2, 2));
        }
    }

    private void rows(SXSSFSheet sheet, Row header, BookSheet book, int most) {
        for (int i = 0; i < book.columns().size(); i++) {
            header(header, i + 1, book.columns().get(i).header());
        }
        sheet.createFreezePane(2, 1);
        int at = 1;
        for (BookRow each : book.rows()) {
            Row row = sheet.createRow(at++);
            row.createCell(0).setCellValue(each.id());
            for (int i = 0; i < each.cells().size(); i++) {
                cell(row, i + 1, each.cells().get(i), book.columns().get(i));
            }
            row.setHeightInPoints(height(lines(book, each)));
        }
        sheet.setAutoFilter(new CellRangeAddress(
                0, Math.max(1, book.rows().size()), 1, book.columns().size()));
        Choosing choosing = new Choosing(sheet, labels);
        for (int i = 0; i < book.columns().size(); i++) {
            restrict(choosing, book.columns().get(i), new CellRangeAddress(1, most, i + 1, i + 1));
        }
    }

    private static int lines(BookSheet book, BookRow row) {
        int most = 1;
        for (int i = 0; i < row.cells().size(); i++) {
            most = Math.max(
                    most, lines(row.cells().get(i).text(), width(book.columns().get(i), i)));
        }
        return most;
    }

    /** How many lines a text takes; not every spreadsheet works that out when it opens a file. */
    private static int lines(String text, int width) {
        return Math.max(
                1,
                text.lines()
                        .mapToInt(line -> 1 + line.length() / width)
                        .limit(MOST_LINES)
                        .sum());
    }

    private static float height(int lines) {
        return Math.min(lines, MOST_LINES) * LINE_POINTS + 2;
    }

    private void header(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellValue(CellText.storable(text));
        cell.setCellStyle(styles.ofHeader());
    }

    private void cell(Row row, int at, BookCell shown, BookColumn column) {
        Cell cell = row.createCell(at);
        Look look = shown.look() == Look.EMPTY ? look(column.type()) : shown.look();
        boolean isFormulaLike = !column.isLocked() && CellText.looksLikeFormula(shown.text());
        cell.setCellStyle(isFormulaLike ? styles.quoted(look) : styles.of(look, column.isLocked()));
        if (shown.look().isNumber()) {
            cell.setCellValue(shown.number());
        } else if (shown.look() != Look.EMPTY) {
            cell.setCellValue(CellText.storable(shown.text()));
        }
    }

    private void restrict(Choosing choosing, BookColumn column, CellRangeAddress cells) {
        if (column.isLocked()) {
            choosing.lock(cells);
            return;
        }
        CellType<?> type = column.type();
        lists.rangeOf(type).ifPresent(range -> choosing.only(range, cells));
        if (type.kind() == CellType.Kind.REFERENCE) {
            namesOfRows(type).ifPresent(range -> choosing.suggested(range, cells));
        }
        if (type.kind() == CellType.Kind.DATE) {
            choosing.date(cells);
        }
    }

    /** The column of the sheet in which the rows stand that cells of that type refer to: new ones can be chosen at once. */
    private Optional<String> namesOfRows(CellType<?> type) {
        for (BookSheet book : all) {
            Table<?> table = book.table();
            if (table != null && table.isReferredToBy(book.section().key(), type)) {
                return table.nameColumn().map(name -> new NameRange(book, name.name(), table.maxRows()).formula());
            }
        }
        return Optional.empty();
    }

    private void layOut(SXSSFSheet sheet, BookSheet book) {
        for (int i = 0; i < book.columns().size(); i++) {
            BookColumn column = book.columns().get(i);
            Look look = look(column.type());
            sheet.setDefaultColumnStyle(i + 1, styles.of(look, column.isLocked()));
            sheet.setColumnWidth(i + 1, width(column, i) * UNITS_PER_CHARACTER);
        }
    }

    private static int width(BookColumn column, int index) {
        int least = Math.min(30, column.header().length() / 2 + 6);
        return Math.max(
                least,
                switch (look(column.type())) {
                    case INTEGER, PERCENT, DATE -> 13;
                    case NUMBER, AMOUNT -> 16;
                    case PROSE -> column.type().kind() == CellType.Kind.RICH_TEXT ? 60 : index == 0 ? 40 : 30;
                    case TEXT, EMPTY -> 24;
                });
    }

    /** How cells of that type look. */
    static Look look(CellType<?> type) {
        return switch (type.kind()) {
            case INTEGER -> Look.INTEGER;
            case NUMBER -> Look.NUMBER;
            case AMOUNT -> Look.AMOUNT;
            case PERCENT -> Look.PERCENT;
            case DATE -> Look.DATE;
            case TEXT, RICH_TEXT, LIST, EXPRESSION -> Look.PROSE;
            case YES_NO, CHOICE, REFERENCE -> Look.TEXT;
        };
    }
}
