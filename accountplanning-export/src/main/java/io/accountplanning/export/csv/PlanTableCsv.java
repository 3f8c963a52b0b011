package io.accountplanning.export.csv;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.export.column.PlanColumn;
import io.accountplanning.export.column.TableWords;
import io.accountplanning.export.label.Labels;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanList;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.host.StaffNames;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;

/**
 * The list of plans as CSV (RFC 4180, UTF-8), with the columns of {@code PlanTableXlsx}, written row by row:
 *
 * <pre>{@code
 * PlanTableCsv.of(Labels.of(Locale.FRANCE)).byteOrderMark().write(alice.list(), PlanFilter.all(), PlanSort.LATEST_CHANGE_FIRST, out);
 * }</pre>
 *
 * <p>Dates are written as 2027-03-31 and moments as 2027-03-31 14:05:00; numbers with the decimal sign of the labels' language and without
 * grouping; percentages as 12.5%. What the library reads back, it reads as it was. The same plans give the same bytes. Immutable and
 * thread-safe.
 */
public final class PlanTableCsv {

    /** What is done with texts that a spreadsheet would take for a formula. */
    public enum Formulas {
        /** They get an apostrophe before them, as OWASP says; for files that people open in a spreadsheet. */
        GUARDED,
        /** They are written as they are; for programs that would take the apostrophe for a part of the text. */
        AS_THEY_ARE
    }

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String SEPARATORS = ",;\t|";

    private final TableStyle style;

    /** How it is written. */
    private record TableStyle(
            Labels labels, ZoneId zone, StaffNames staff, char separator, boolean marked, Formulas formulas) {}

    private PlanTableCsv(TableStyle style) {
        this.style = style;
    }

    /** A table in that language: fields between semicolons where the comma is the decimal sign, else between commas; formulas guarded. */
    public static PlanTableCsv of(Labels labels) {
        boolean hasComma = DecimalFormatSymbols.getInstance(labels.locale()).getDecimalSeparator() == ',';
        return new PlanTableCsv(new TableStyle(
                labels, ZoneOffset.UTC, StaffNames.none(), hasComma ? ';' : ',', false, Formulas.GUARDED));
    }

    /** The table with moments as clocks of that zone show them. Default: UTC. */
    public PlanTableCsv zone(ZoneId other) {
        Objects.requireNonNull(other, "other");
        return new PlanTableCsv(
                new TableStyle(style.labels, other, style.staff, style.separator, style.marked, style.formulas));
    }

    /** The table with owners by name, as {@code workspace.staffNames()} gives them. Default: by id. */
    public PlanTableCsv people(StaffNames other) {
        Objects.requireNonNull(other, "other");
        return new PlanTableCsv(
                new TableStyle(style.labels, style.zone, other, style.separator, style.marked, style.formulas));
    }

    /**
     * The table with fields between those signs.
     *
     * @throws io.accountplanning.error.InvalidException when it is no comma, semicolon, tab or |
     */
    public PlanTableCsv separator(char other) {
        if (SEPARATORS.indexOf(other) < 0) {
            throw io.accountplanning.error.InvalidException.of(
                    "separator", "is a comma, a semicolon, a tab or |", other);
        }
        return new PlanTableCsv(
                new TableStyle(style.labels, style.zone, style.staff, other, style.marked, style.formulas));
    }

    /** The table with a byte order mark, by which Excel knows UTF-8. Default: without. */
    public PlanTableCsv byteOrderMark() {
        return new PlanTableCsv(
                new TableStyle(style.labels, style.zone, style.staff, style.separator, true, style.formulas));
    }

    /** The table with texts that look like formulas written so. Default: guarded. */
    public PlanTableCsv formulas(Formulas other) {
        Objects.requireNonNull(other, "other");
        return new PlanTableCsv(
                new TableStyle(style.labels, style.zone, style.staff, style.separator, style.marked, other));
    }

    /**
     * Writes every plan of the list that the filter lets through, with a column for each custom field that the list shows, as they are
     * read: whatever fails leaves a part of the file. The stream is flushed and stays open.
     *
     * @throws io.accountplanning.error.InvalidException when a custom field that the list shows or is sorted by is not in use
     * @throws IOException when the stream cannot be written
     */
    public void write(PlanList list, PlanFilter filter, PlanSort sort, OutputStream out) throws IOException {
        write(list.customFields(), each -> list.forEach(filter, sort, each), out);
    }

    /**
     * Writes those plans, however the host got at them, without custom fields; see {@link #write(PlanList, PlanFilter, PlanSort, OutputStream)}.
     *
     * @param plans read once, from start to end
     */
    public void write(Iterable<PlanRow> plans, OutputStream out) throws IOException {
        write(List.of(), plans::forEach, out);
    }

    private void write(List<CatalogEntry<CustomField>> fields, Consumer<Consumer<PlanRow>> plans, OutputStream out)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (style.marked) {
            writer.write(BYTE_ORDER_MARK);
        }
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(style.separator).get();
        TableWords words = new TableWords(style.labels, style.staff);
        List<PlanColumn> columns = PlanColumn.with(fields);
        CsvRow row = new CsvRow(style.labels.locale(), style.zone, style.formulas);
        try {
            columns.forEach(column -> row.text(column.header().apply(words)));
            print(format, writer, row);
            plans.accept(plan -> {
                columns.forEach(column -> column.writer().write(row, plan, words));
                print(format, writer, row);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static void print(CSVFormat format, Writer writer, CsvRow row) {
        try {
            format.printRecord(writer, row.taken().toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
