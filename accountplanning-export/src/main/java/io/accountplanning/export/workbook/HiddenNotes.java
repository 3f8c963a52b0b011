package io.accountplanning.export.workbook;

import io.accountplanning.export.report.PlanReport;
import io.accountplanning.export.sheet.CellText;
import io.accountplanning.export.workbook.BookSheet.BookRow;
import io.accountplanning.host.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** What the way back needs and nobody reads: of which plan it is, and what stood in each cell. */
final class HiddenNotes {

    static final String SHEET = "_plan";
    static final String WORKBOOK = "workbook";
    static final String PERSON = "person";
    static final String TABLE = "sheet";
    static final String NAMES = "names";
    static final String HEADERS = "headers";
    static final String ROW = "row";
    static final String FORMAT = "1";

    private final SXSSFSheet sheet;
    private int at;

    private HiddenNotes(SXSSFSheet sheet) {
        this.sheet = sheet;
    }

    static void write(SXSSFWorkbook workbook, PlanReport report, Map<UserId, String> people, List<BookSheet> sheets) {
        SXSSFSheet sheet = workbook.createSheet(SHEET);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        HiddenNotes notes = new HiddenNotes(sheet);
        notes.line(List.of(
                WORKBOOK,
                FORMAT,
                report.document().plan().id().toString(),
                report.document().plan().number(),
                report.labels().locale().toLanguageTag(),
                report.audience().name()));
        people.forEach((id, name) -> notes.line(List.of(PERSON, id.value(), name)));
        sheets.forEach(notes::sheet);
    }

    private void sheet(BookSheet book) {
        line(List.of(TABLE, book.key(), book.name(), Long.toString(book.version())));
        line(NAMES, book.columns().stream().map(BookColumn::name).toList());
        line(HEADERS, book.columns().stream().map(BookColumn::header).toList());
        for (BookRow row : book.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.id()));
            row.cells().forEach(cell -> cells.add(cell.token()));
            line(ROW, cells);
        }
    }

    private void line(String kind, List<String> rest) {
        List<String> all = new ArrayList<>(List.of(kind));
        all.addAll(rest);
        line(all);
    }

    private void line(List<String> texts) {
        Row row = sheet.createRow(at++);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                row.createCell(i).setCellValue(CellText.storable(texts.get(i)));
            }
        }
    }
}
