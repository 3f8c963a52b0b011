package io.accountplanning.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConstantMemoryTest {

    private static final int PLANS = 100_000;

    @TempDir
    private Path folder;

    @Test
    void aHundredThousandPlansNeedNoMoreThanSixtyFourMegabytes() throws Exception {
        Path file = folder.resolve("plans.xlsx");
        Path log = folder.resolve("log.txt");

        Process java = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx64m",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        classPath(),
                        ManyPlans.class.getName(),
                        String.valueOf(PLANS),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(java.waitFor()).as(Files.readString(log)).isZero();
        assertThat(rows(file)).isEqualTo(PLANS + 1);
    }

    /** Surefire puts the real class path into a property, as its own starts from a jar. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static long rows(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.count();
        }
    }
}
