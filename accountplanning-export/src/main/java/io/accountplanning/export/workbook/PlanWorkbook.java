package io.accountplanning.export.workbook;

import io.accountplanning.export.report.PlanReport;
import io.accountplanning.export.sheet.HostStream;
import io.accountplanning.export.sheet.SheetFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * One plan as a workbook that people edit in Excel or LibreOffice, and the way back.
 *
 * <pre>{@code
 * PlanWorkbook.of(PlanReport.of(plan.document()).locale(locale).people(workspace.staffNames())).writeTo(out);
 *
 * EditedWorkbook edited = PlanWorkbook.read(in);
 * WorkbookPreview preview = edited.preview(plan);   // what would happen, cell by cell, and nothing has
 * edited.apply(plan, EditedWorkbook.Scope.ALL_OR_NOTHING);
 * }</pre>
 *
 * <p>Each table of a section is a sheet, and so are a section's fields; a host's own section is written like the others. Left out are
 * sections that operations of the library write, such as the values of custom fields, which {@code plan.customFields().set(...)} takes, and
 * columns of ids that are those of no rows. Cells are typed, choices are lists to choose from in the words of the reader, references are the
 * names of rows, and ids where several rows have one name. Grey cells are written by operations of the library. The same report at the same moment gives the same bytes. Immutable.
 */
public final class PlanWorkbook {

    private final PlanReport report;

    private PlanWorkbook(PlanReport report) {
        this.report = report;
    }

    /** The workbook of what is told of a plan, in its language and its colours. */
    public static PlanWorkbook of(PlanReport report) {
        return new PlanWorkbook(Objects.requireNonNull(report, "report"));
    }

    /**
     * Writes the workbook. The stream is flushed and stays open.
     *
     * @throws IOException when the stream cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        HostStream stream = new HostStream(out);
        try {
            new BookWriter(report.fixed()).write(stream);
            stream.flush();
        } catch (IOException e) {
            throw stream.firstFailure(e);
        }
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * What somebody made of a workbook. The stream is read to its end and not closed; what is too large for a workbook is refused, see
     * {@link SheetFile}.
     *
     * @throws io.accountplanning.error.InvalidException when it is no workbook of a plan
     */
    public static EditedWorkbook read(InputStream in) throws IOException {
        try (SheetFile file = SheetFile.open(in)) {
            return new EditedWorkbook(BookReader.read(file));
        }
    }

    /** {@link #read(InputStream)} of a file. */
    public static EditedWorkbook read(Path path) throws IOException {
        try (SheetFile file = SheetFile.open(path)) {
            return new EditedWorkbook(BookReader.read(file));
        }
    }
}
