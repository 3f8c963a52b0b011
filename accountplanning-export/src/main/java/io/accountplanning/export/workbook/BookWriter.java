package io.accountplanning.export.workbook;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.export.sheet.CellText;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes the workbook: what it has in it, its sheets, and hidden ones for the way back. */
final class BookWriter {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int UNITS_PER_CHARACTER = 256;
    private static final float HEADLINE_POINTS = 28;

    private final PlanReport report;
    private final Labels labels;
    private final BookCells cells;
    private final List<BookSheet> sheets;

    BookWriter(PlanReport report) {
        this.report = report;
        this.labels = report.labels();
        this.cells = new BookCells(report, PlanNames.of(report.document()));
        this.sheets = BookLayout.of(report, cells);
    }

    void write(OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new StableBook()) {
            BookStyles styles = new BookStyles(
                    workbook.getXSSFWorkbook(),
                    report.brand().primary(),
                    report.document().plan().details().currency().getDefaultFractionDigits());
            contents(workbook, styles);
            ChoiceLists lists = new ChoiceLists(cells);
            SheetWriter writer = new SheetWriter(workbook, styles, labels, lists, sheets);
            sheets.forEach(writer::write);
            lists.write(workbook);
            HiddenNotes.write(workbook, report, cells.people(), sheets);
            describe(workbook);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                workbook.getSheetAt(i)
                        .flushRows(); // else shared texts are numbered in whatever order the sheets are flushed
            }
            workbook.write(out);
        }
    }

    private void contents(SXSSFWorkbook workbook, BookStyles styles) {
        SXSSFSheet sheet = workbook.createSheet(SheetNames.allowed(labels.word("workbookContents")));
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setColumnWidth(0, 60 * UNITS_PER_CHARACTER);
        sheet.setColumnWidth(1, 12 * UNITS_PER_CHARACTER);
        int at = 0;
        Row headline = sheet.createRow(at++);
        headline.setHeightInPoints(HEADLINE_POINTS);
        headline.createCell(0)
                .setCellValue(CellText.storable(report.document().plan().subject()));
        headline.getCell(0).setCellStyle(styles.ofHeadline());
        String plan = report.document().plan().number() + " · "
                + report.document().plan().client().name();
        sheet.createRow(at++).createCell(0).setCellValue(CellText.storable(plan));
        sheet.createRow(at++)
                .createCell(0)
                .setCellValue(
                        labels.word("generatedAt", report.values(text -> true).moment(report.madeAt())));
        at++;
        for (String line : List.of("workbookHow", "workbookHowRows", "workbookHowGrey")) {
            sheet.createRow(at++).createCell(0).setCellValue(labels.word(line));
        }
        at++;
        Row header = sheet.createRow(at++);
        header(header, styles, 0, labels.word("workbookSheet"));
        header(header, styles, 1, labels.word("workbookRows"));
        for (BookSheet each : sheets) {
            Row row = sheet.createRow(at++);
            Cell cell = row.createCell(0);
            cell.setCellValue(CellText.storable(each.title()));
            cell.setCellStyle(styles.ofLink());
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + each.name().replace("'", "''") + "'!B1");
            cell.setHyperlink(link);
            if (each.table() != null) {
                row.createCell(1).setCellValue(each.rows().size());
            }
        }
    }

    private static void header(Row row, BookStyles styles, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(styles.ofHeader());
    }

    private void describe(SXSSFWorkbook workbook) {
        POIXMLProperties.CoreProperties properties =
                workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setTitle(report.document().plan().subject());
        properties.setCreator("Account Planning for Java");
        properties.setCreated(Optional.of(Date.from(report.madeAt())));
        properties.setModified(Optional.of(Date.from(report.madeAt())));
    }

    /** Its archive says nothing of when it was written. */
    private static final class StableBook extends SXSSFWorkbook {

        private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

        StableBook() {
            super(null, ROWS_IN_MEMORY, false, true); // texts within cells are not what other programs expect to edit
        }

        @Override
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out) {
                @Override
                public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
                    entry.setTime(
                            ALWAYS.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
                    super.putArchiveEntry(entry);
                }
            };
            zip.setUseZip64(Zip64Mode.AsNeeded);
            return zip;
        }
    }
}
