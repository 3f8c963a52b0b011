package io.accountplanning.export.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioMemoryTest {

    /** {@code -Dimport.rows=100000} for the whole proof, which takes a minute. */
    private static final int PLANS = Integer.getInteger("import.rows", 25_000);

    private static final List<String> HEADER = List.of(
            "Client number",
            "Client",
            "Subject",
            "Period",
            "Status",
            "Owner",
            "Currency",
            "Revenue next year",
            "Margin",
            "Wallet share",
            "BCG class",
            "Client status",
            "Reason",
            "Plan type",
            "Industry");

    @TempDir
    private Path folder;

    private static List<String> row(int number) {
        return List.of(
                "client-" + number,
                "Client number " + number,
                "Grow client " + number + " in all its markets",
                "Q1 2027",
                "In progress",
                "user-" + number % 50,
                "EUR",
                number + ".5",
                "12.5%",
                "33%",
                "Star",
                "Green",
                "Because of reason " + number,
                "Strategic",
                "Retail");
    }

    @Test
    void manyRowsAreLookedThroughInAHundredAndTwentyEightMegabytes() throws Exception {
        Path csv = folder.resolve("plans.csv");
        Path xlsx = folder.resolve("plans.xlsx");
        Path log = folder.resolve("log.txt");
        writeCsv(csv);
        writeWorkbook(xlsx);

        Process java = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ManyRows.class.getName(),
                        csv.toString(),
                        xlsx.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(java.waitFor()).as(Files.readString(log)).isZero();
        assertThat(Files.readAllLines(log))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith(PLANS + " new, 0 refused"));
    }

    private static void writeCsv(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", HEADER) + "\n");
            for (int i = 1; i <= PLANS; i++) {
                out.write(String.join(",", row(i)) + "\n");
            }
        }
    }

    /** As Excel writes it, with texts that cells share. */
    private static void writeWorkbook(Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Plans");
            write(sheet.createRow(0), HEADER);
            for (int i = 1; i <= PLANS; i++) {
                write(sheet.createRow(i), row(i));
            }
            workbook.write(out);
        }
    }

    private static void write(Row row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
    }
}
