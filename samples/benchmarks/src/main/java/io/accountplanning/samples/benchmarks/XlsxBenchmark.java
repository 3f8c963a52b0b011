package io.accountplanning.samples.benchmarks;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.xlsx.PlanTableXlsx;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanList;
import io.accountplanning.filter.PlanSort;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The list of plans as XLSX: 100,000 rows in a heap of 64 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx64m")
@SuppressWarnings("NullAway.Init") // JMH calls start first
public class XlsxBenchmark {

    private static final int PLANS = 100_000;
    private static final int OF_EVERY_PLAN = 20;

    /** Twenty that every plan has, and the rest custom fields. */
    @Param({"20", "40"})
    public int columns;

    private PlanList list;
    private PlanRows rows;
    private Path sheet;

    /** Keeps the XML of the library's sheet, for the floor. */
    @Setup
    public void start() throws IOException {
        list = WideList.of(PLANS, columns - OF_EVERY_PLAN);
        rows = new PlanRows(PLANS, list.customFields());
        Path workbook = Files.createTempFile("plans", ".xlsx");
        sheet = Files.createTempFile("sheet", ".xml");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            write(out);
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
    public void table() throws IOException {
        write(OutputStream.nullOutputStream());
    }

    private void write(OutputStream out) throws IOException {
        PlanTableXlsx.of(Labels.of(Locale.ENGLISH))
                .write(list, PlanFilter.all(), PlanSort.by(PlanSort.Key.NUMBER), out);
    }

    /** The same cells, streamed with POI by hand. */
    @Benchmark
    public void tableByHand() throws IOException {
        BareSheets.poi(rows, OutputStream.nullOutputStream());
    }

    /** The same cells with fastexcel. */
    @Benchmark
    public void fastexcel() throws IOException {
        BareSheets.fastexcel(rows, OutputStream.nullOutputStream());
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
