package io.accountplanning.export.sheet;

import io.accountplanning.error.InvalidException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file as RFC 4180 says, whatever its separator. */
final class CsvFile implements SheetFile {

    /** The most characters of a record. */
    static final int LONGEST_RECORD = 1_000_000;

    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private final Path file;
    private final Charset encoding;
    private final boolean temporary;
    private final char separator;

    CsvFile(Path file, Charset encoding, boolean temporary) throws IOException {
        this.file = file;
        this.encoding = encoding;
        this.temporary = temporary;
        CsvText.check(file, encoding);
        try (Reader in = reader()) {
            this.separator = CsvText.separator(in);
        }
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public void read(String sheet, Consumer<SheetRow> rows) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        try (RecordBound bound = new RecordBound(reader(), LONGEST_RECORD);
                CSVParser parser =
                        CSVParser.builder().setReader(bound).setFormat(format).get()) {
            for (CSVRecord read : parser) {
                bound.startRecord(parser.getCurrentLineNumber());
                SheetRow row = row(read);
                if (!row.isEmpty()) {
                    requireRoom(row.number());
                    rows.accept(row);
                }
            }
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException wrong) {
                throw new CsvProblem(wrong).refused();
            }
            throw e.getCause();
        }
    }

    private static void requireRoom(int row) {
        if (row > MAX_ROWS) {
            throw SheetFiles.refused("has more than " + MAX_ROWS + " rows; split it", null);
        }
    }

    private static SheetRow row(CSVRecord read) {
        int number = (int) Math.min(read.getRecordNumber(), Integer.MAX_VALUE);
        List<SheetCell> cells = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            SheetCell cell = SheetCell.text(unguarded(read.get(i)));
            if (i < MAX_COLUMNS) {
                cells.add(cell);
            } else if (!cell.isEmpty()) {
                throw InvalidException.of(
                        "row " + number, "has more than " + MAX_COLUMNS + " columns; take some out", cell.text());
            }
            if (cell.text().length() > MAX_TEXT) {
                throw InvalidException.of(
                        SheetRow.columnName(i) + number,
                        "has " + cell.text().length() + " characters, a cell has at most " + MAX_TEXT
                                + "; maybe a quotation mark is missing",
                        null);
            }
        }
        return new SheetRow(number, cells);
    }

    private static String unguarded(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        boolean isGuarded = at > 0 && at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0;
        return isGuarded ? text.substring(1) : text;
    }

    private Reader reader() throws IOException {
        Reader in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding.newDecoder()));
        in.mark(1);
        if (in.read() != '\uFEFF') {
            in.reset();
        }
        return in;
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            Files.deleteIfExists(file);
        }
    }

    /** What the parser says of a file. */
    private record CsvProblem(CSVException wrong) {

        InvalidException refused() {
            String said = String.valueOf(wrong.getMessage());
            return said.contains("EOF")
                    ? SheetFiles.refused("has a quotation mark that never ends; close it with another one", said)
                    : SheetFiles.refused(
                            "has text behind a quotation mark that ends a field; double the quotation marks within fields",
                            said);
        }
    }
}
