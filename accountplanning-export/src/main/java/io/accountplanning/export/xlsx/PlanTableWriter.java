package io.accountplanning.export.xlsx;

import io.accountplanning.error.InvalidException;
import io.accountplanning.export.column.PlanColumn;
import io.accountplanning.export.column.TableWords;
import io.accountplanning.filter.PlanRow;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes one table into a workbook that keeps but a window of rows in memory. */
final class PlanTableWriter implements AutoCloseable {

    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
    private static final int HEADER_POINTS = 30;
    private static final int UNITS_PER_CHARACTER = 256;

    private final SXSSFWorkbook workbook;
    private final SXSSFSheet sheet;
    private final List<PlanColumn> columns;
    private final TableWords words;
    private final TableRow row;
    private int lastRow;

    PlanTableWriter(
            SXSSFWorkbook workbook,
            String name,
            List<PlanColumn> columns,
            TableWords words,
            ZoneId zone,
            PlanLinks links) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(name);
        this.columns = columns;
        this.words = words;
        SXSSFRow header = sheet.createRow(0);
        header.setHeightInPoints(HEADER_POINTS);
        this.row = new TableRow(new CellStyles(workbook), zone, links, header);
        layOut();
        for (PlanColumn column : columns) {
            row.header(column.header().apply(words));
        }
    }

    private void layOut() {
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    void add(PlanRow plan) {
        if (lastRow == LAST_ROW) {
            throw InvalidException.of(
                    "filter", "a sheet has room for " + LAST_ROW + " plans; ask for fewer of them", null);
        }
        row.start(sheet.createRow(++lastRow));
        for (PlanColumn column : columns) {
            column.writer().write(row, plan, words);
        }
    }

    /** What can only be said when all rows are there, and who made it when. */
    void finish(String title, Instant now) {
        // Not before: while there are columns, every cell looks through them for its style.
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * UNITS_PER_CHARACTER);
        }
        sheet.setAutoFilter(new CellRangeAddress(0, lastRow, 0, columns.size() - 1));
        POIXMLProperties.CoreProperties properties =
                workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Account Planning for Java");
        properties.setCreated(Optional.of(Date.from(now)));
        properties.setModified(Optional.of(Date.from(now)));
    }

    /** Lets go of the rows in memory, which a workbook that is closed before it was written would stumble over. */
    @Override
    public void close() throws IOException {
        sheet.flushRows(0);
    }
}
