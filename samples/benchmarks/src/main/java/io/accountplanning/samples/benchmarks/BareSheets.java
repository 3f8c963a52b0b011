package io.accountplanning.samples.benchmarks;

import io.accountplanning.customfield.CustomFieldTab.Filled;
import io.accountplanning.filter.PlanRow;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The cells of the list of plans, written as one would by hand. */
final class BareSheets {

    private BareSheets() {}

    static void poi(Iterable<PlanRow> rows, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat((short) 14);
            SXSSFSheet sheet = workbook.createSheet("Plans");
            int at = 0;
            for (PlanRow plan : rows) {
                Row row = sheet.createRow(++at);
                List<@Nullable Object> cells = cells(plan);
                for (int i = 0; i < cells.size(); i++) {
                    fill(row, i, cells.get(i), date);
                }
            }
            workbook.write(out);
        }
    }

    private static void fill(Row row, int column, @Nullable Object value, CellStyle date) {
        if (value == null) {
            return;
        }
        Cell cell = row.createCell(column);
        if (value instanceof String text) {
            cell.setCellValue(text);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDateTime moment) {
            cell.setCellStyle(date);
            cell.setCellValue(moment);
        }
    }

    static void fastexcel(Iterable<PlanRow> rows, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "benchmarks", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Plans");
            int at = 0;
            for (PlanRow plan : rows) {
                at++;
                List<@Nullable Object> cells = cells(plan);
                for (int i = 0; i < cells.size(); i++) {
                    fill(sheet, at, i, cells.get(i));
                }
                if (at % 1_000 == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
    }

    private static void fill(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof String text) {
            sheet.inlineString(row, column, text);
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDateTime moment) {
            sheet.value(row, column, moment);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    private static List<@Nullable Object> cells(PlanRow row) {
        List<@Nullable Object> cells = new ArrayList<>(40);
        cells.add(row.plan().number());
        cells.add(row.plan().client().name());
        cells.add(row.plan().subject());
        cells.add(row.plan().period().toString());
        cells.add(row.plan().period().startInclusive().atStartOfDay());
        cells.add(row.plan().period().endExclusive().minusDays(1).atStartOfDay());
        cells.add(row.plan().status().name());
        cells.add(name(row.plan().details().standing().clientStatus()));
        cells.add(name(row.plan().details().standing().bcgClass()));
        cells.add(row.plan().owner().value());
        cells.add(row.plan().details().currency().getCurrencyCode());
        cells.add(row.plan().details().targets().revenueNextYear());
        cells.add(share(row.plan().details().targets().marginPercent()));
        cells.add(share(row.plan().details().targets().walletSharePercent()));
        cells.add(row.tasks());
        cells.add(row.openTasks());
        cells.add(row.overdueTasks());
        cells.add(row.health() == null ? null : row.health().score());
        cells.add(row.health() == null ? null : name(row.health().band()));
        cells.add(LocalDateTime.ofInstant(row.plan().changed().at(), ZoneOffset.UTC));
        row.customFields().forEach(filled -> cells.add(value(filled)));
        return cells;
    }

    private static @Nullable Object value(Filled filled) {
        String value = filled.value();
        if (value == null) {
            return null;
        }
        return switch (filled.field().kind()) {
            case NUMBER, MONEY -> new BigDecimal(value);
            case DATE -> LocalDate.parse(value).atStartOfDay();
            case YES_NO, TEXT, CHOICE, MULTI_CHOICE -> value;
        };
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable Double share(@Nullable BigDecimal percent) {
        return percent == null ? null : percent.doubleValue() / 100;
    }
}
