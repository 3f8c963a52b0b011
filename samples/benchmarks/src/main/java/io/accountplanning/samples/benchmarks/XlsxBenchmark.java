package io.accountplanning.samples.benchmarks;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.xlsx.PlanTableXlsx;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The list of plans as XLSX: 100,000 rows of 18 columns in a heap of 64 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx64m")
@SuppressWarnings("NullAway.Init") // JMH calls start first
public class XlsxBenchmark {

    private static final PlanRows ROWS = new PlanRows(100_000);

    private Path sheet;

    /** Keeps the XML of the library's sheet, for the floor. */
    @Setup
    public void start() throws IOException {
        Path workbook = Files.createTempFile("plans", ".xlsx");
        sheet = Files.createTempFile("sheet", ".xml");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            PlanTableXlsx.of(Labels.of(Locale.ENGLISH)).write(ROWS, out);
        }
        try (ZipFile zip = new ZipFile(workbook.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
                OutputStream out = Files.newOutputStream(sheet)) {
            in.transferTo(out);
        }
        Files.delete(workbook);
    }

    /** Removes the XML. */
    @TearDown
    public void stop() throws IOException {
        Files.delete(sheet);
    }

    /** The library's table. */
    @Benchmark
    public void library() throws IOException {
        PlanTableXlsx.of(Labels.of(Locale.ENGLISH)).write(ROWS, OutputStream.nullOutputStream());
    }

    /** The same cells, streamed with POI by hand. */
    @Benchmark
    public void bareStreaming() throws IOException {
        BareSheets.poi(ROWS, OutputStream.nullOutputStream());
    }

    /** The same cells with fastexcel. */
    @Benchmark
    public void fastexcel() throws IOException {
        BareSheets.fastexcel(ROWS, OutputStream.nullOutputStream());
    }

    /** Deflating the XML of the library's sheet, and nothing else. */
    @Benchmark
    public void deflateFloor() throws IOException {
        try (InputStream in = Files.newInputStream(sheet);
                OutputStream out = new DeflaterOutputStream(OutputStream.nullOutputStream())) {
            in.transferTo(out);
        }
    }
}
