package io.accountplanning.export.xlsx;

import io.accountplanning.export.label.Labels;
import io.accountplanning.filter.PlanRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * A table as an independent reader sees it.
 *
 * @param name of the sheet
 * @param rows the header first
 * @param bytes the file
 */
record Sheet(String name, List<Row> rows, byte[] bytes) {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    static Sheet of(PlanTableXlsx table, Iterable<PlanRow> plans) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(plans, out);
        return read(out.toByteArray());
    }

    static Sheet of(PlanRow... plans) throws IOException {
        return of(PlanTableXlsx.of(Labels.of(Locale.ENGLISH)), List.of(plans));
    }

    static Sheet read(byte[] bytes) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
            return new Sheet(
                    workbook.getFirstSheet().getName(), workbook.getFirstSheet().read(), bytes);
        }
    }

    List<String> header() {
        return rows.get(0).stream().map(Cell::asString).toList();
    }

    /** The cell below that header; plans count from 1. */
    Cell cell(int plan, String header) {
        return rows.get(plan).getCell(header().indexOf(header));
    }

    boolean isEmpty(int plan, String header) {
        return rows.get(plan).getOptionalCell(header().indexOf(header)).isEmpty();
    }

    /** What the archive says of when its files were made. */
    List<LocalDateTime> entryTimes() throws IOException {
        List<LocalDateTime> times = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                times.add(entry.getTimeLocal());
            }
        }
        return times;
    }

    /** A file of the archive, as text. */
    String part(String path) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(path)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("There is no " + path);
    }
}
