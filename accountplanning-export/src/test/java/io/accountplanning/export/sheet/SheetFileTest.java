package io.accountplanning.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {

    @TempDir
    private Path folder;

    @Test
    void everyKindOfCellIsTold() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.0 %"));
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("[$-407]d. mmmm yyyy;@"));
            CellStyle red = workbook.createCellStyle();
            red.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00\" day\";[Red]-#,##0.00"));
            Row row = workbook.createSheet("One").createRow(4);
            row.createCell(0).setCellValue("te_x0041_xt\nof two");
            row.createCell(1).setCellValue(12.5);
            Cell half = row.createCell(2);
            half.setCellValue(0.5);
            half.setCellStyle(percent);
            Cell date = row.createCell(3);
            date.setCellValue(LocalDate.of(2027, 3, 31));
            date.setCellStyle(day);
            row.createCell(5).setCellValue(true);
            row.createCell(6).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
            row.createCell(7).setCellFormula("1+1");
            Cell calculated = row.createCell(8);
            calculated.setCellFormula("B5*2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(calculated);
            Cell money = row.createCell(9);
            money.setCellValue(3);
            money.setCellStyle(red);
            workbook.createSheet("Two");
            workbook.write(out);
        }

        List<SheetRow> rows = Archives.read(out.toByteArray());

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).number()).isEqualTo(5);
        assertThat(rows.get(0).cells())
                .extracting(cell -> cell.kind() + " " + cell.text())
                .containsExactly(
                        "TEXT teAxt\nof two",
                        "NUMBER 12.5",
                        "PERCENT 0.5",
                        "DATE 46477.0",
                        "EMPTY ",
                        "TRUTH true",
                        "ERROR #REF!",
                        "UNCALCULATED ",
                        "NUMBER 25.0",
                        "NUMBER 3.0");
        assertThat(rows.get(0).cell(3).date()).contains(LocalDate.of(2027, 3, 31));
        assertThat(rows.get(0).name(28)).isEqualTo("AC5");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void aCsvFileTellsItsSeparator(String separator) throws IOException {
        String text = String.join(separator, "a", "\"b,;\t|\"\"\nc\"", "'=1", "'s") + "\r\n\r\n" + "x";

        List<SheetRow> rows = Archives.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(rows.get(0).cells()).extracting(SheetCell::text).containsExactly("a", "b,;\t|\"\nc", "=1", "'s");
        assertThat(rows.get(1)).isEqualTo(new SheetRow(3, List.of(SheetCell.text("x"))));
    }

    @Test
    void aCsvFileInAnotherEncodingIsReadWhenThatIsSaid() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        List<SheetRow> rows = new ArrayList<>();

        try (SheetFile sheets = SheetFile.open(file, StandardCharsets.ISO_8859_1)) {
            sheets.read("", rows::add);
        }

        assertThat(rows.get(0).cell(0).text()).isEqualTo("Caf\u00e9");
        assertThat(file).exists();
    }

    @Test
    void aTextThatAnotherProgramWroteBesideTheOldOneIsTheOneThatASpreadsheetShows() throws IOException {
        ByteArrayOutputStream within = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            workbook.createSheet("One").createRow(0).createCell(0).setCellValue("old");
            workbook.write(within);
        }
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(within.toByteArray()))) {
            workbook.getSheetAt(0).getRow(0).getCell(0).setCellValue("new");
            workbook.write(edited);
        }

        assertThat(Archives.read(edited.toByteArray()).get(0).cell(0)).isEqualTo(SheetCell.text("new"));
    }
}
