package io.accountplanning.samples.benchmarks;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.export.pdf.PlanPdf;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.librepdf.openpdf.fonts.Liberation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The PDF of a plan with 500 tasks, against a table of the same texts that OpenPDF sets alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls start first
public class PdfBenchmark {

    private static final int TASKS = 500;
    private static final int SIZE = 9;

    private PlanDocument document;
    private byte[] font;
    private byte[] bold;

    /** Makes the plan. */
    @Setup
    public void start() throws IOException {
        Workspace alice = AccountPlanning.builder().build().as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        var plan = alice.plan(alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
                .id());
        plan.planning().edit(PdfBenchmark::filled);
        document = plan.document();
        font = read("LiberationSans-Regular");
        bold = read("LiberationSans-Bold");
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Liberation.class.getResourceAsStream("/liberation/" + name + ".ttf"))) {
            return in.readAllBytes();
        }
    }

    private static Planning filled(Planning planning) {
        Planning result = planning;
        for (int i = 1; i <= TASKS; i++) {
            result =
                    result.addTask(Task.of("Task " + i + ": send the second quote to procurement, with three scenarios")
                            .withPic(UserId.of("alice"))
                            .withDeadline(LocalDate.of(2027, 1, 1).plusDays(i)));
        }
        return result;
    }

    /** The library: cover, contents, health and all. */
    @Benchmark
    public byte[] pdf() {
        return PlanPdf.of(PlanReport.of(document).madeAt(Instant.parse("2027-02-15T10:00:00Z"), ZoneOffset.UTC))
                .bytes();
    }

    /** A table by hand with the same cells, its heading on every page, and what stands around it, in embedded fonts. */
    @Benchmark
    public byte[] pdfByHand() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document pages = new Document(PageSize.A4, 51, 51, 62, 58);
        PdfWriter writer = PdfWriter.getInstance(pages, out);
        Font body = font(font);
        Font name = font(bold);
        writer.setPageEvent(new PdfPageEventHelper() {
            @Override
            public void onEndPage(PdfWriter at, Document of) {
                line(at, body, "AP-000001 · Grow Acme · Acme", 802);
                line(at, body, "AP-000001 · Made on Feb 15, 2027, 10:00 AM · Page " + at.getPageNumber(), 34);
            }
        });
        pages.open();
        PdfPTable table = new PdfPTable(new float[] {5, 2, 2, 2, 2});
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        row(table, name, name, "Action", "Person in charge", "Deadline", "Status", "Priority");
        for (Task task : document.section(Planning.SECTION).tasks()) {
            row(
                    table,
                    name,
                    body,
                    task.action(),
                    String.valueOf(task.pic()),
                    String.valueOf(task.deadline()),
                    task.status().name(),
                    task.priority().name());
        }
        pages.add(table);
        pages.close();
        return out.toByteArray();
    }

    private static void line(PdfWriter writer, Font font, String text, float y) {
        ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_LEFT, new Phrase(text, font), 51, y, 0);
    }

    private static Font font(byte[] file) {
        try {
            return new Font(
                    BaseFont.createFont("a.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file, null), SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(PdfPTable table, Font name, Font body, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            PdfPCell cell = new PdfPCell(new Phrase(cells[i], i == 0 ? name : body));
            cell.setBorder(Rectangle.BOTTOM);
            table.addCell(cell);
        }
    }
}
