package io.accountplanning.export.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the hands of somebody with a spreadsheet: opened, edited and saved by another program than the one that wrote it. */
final class BookEditing {

    private BookEditing() {}

    static byte[] edited(byte[] file, Consumer<Workbook> edit) {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            edit.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EditedWorkbook read(byte[] file) {
        try {
            return PlanWorkbook.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell below that header in the row of that name. */
    static Cell cell(Workbook workbook, String sheet, String row, String header) {
        return cell(row(workbook, sheet, row), header);
    }

    /** The cell below that header. */
    static Cell cell(Row row, String header) {
        Row headers = row.getSheet().getRow(0);
        int column = IntStream.range(1, headers.getLastCellNum())
                .filter(i -> headers.getCell(i).getStringCellValue().equals(header))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no column " + header));
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** The row whose first column that people see says so. */
    static Row row(Workbook workbook, String sheet, String name) {
        for (Row row : workbook.getSheet(sheet)) {
            Cell first = row.getCell(1);
            if (first != null
                    && first.getCellType() == CellType.STRING
                    && first.getStringCellValue().equals(name)) {
                return row;
            }
        }
        throw new AssertionError("There is no row " + name + " in " + sheet);
    }

    /** A new row below the last one. */
    static Row newRow(Workbook workbook, String name) {
        Sheet sheet = workbook.getSheet(name);
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }
}
