package io.accountplanning.samples.quickstart.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * Reads a table from comma- or semicolon-separated UTF-8 text. The first line names the columns, in any order; all of
 * them and no others must be there, and every row has a cell for each. Blank rows are skipped.
 */
public final class CsvFile {

    private final Path file;
    private final List<String> columns;

    private CsvFile(Path file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * The rows below the line of column names.
     *
     * @throws QuickstartException when the file is missing or is no such table
     */
    public static List<CsvRow> read(Path file, String... columns) {
        return new CsvFile(file, List.of(columns)).read(TextFile.read(file));
    }

    private List<CsvRow> read(String text) {
        var firstLine = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var separator = firstLine.contains(";") && !firstLine.contains(",") ? ';' : ',';
        try (var parser = new CsvFactory().createParser(text)) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            parser.nextToken();
            return rows(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<CsvRow> rows(CsvParser parser) throws IOException {
        var header = List.<String>of();
        var rows = new ArrayList<CsvRow>();
        for (var line = lineOf(parser); parser.nextToken() == JsonToken.START_ARRAY; line = lineOf(parser)) {
            var cells = cells(parser, line);
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (header.isEmpty()) {
                header = header(line, cells);
            } else {
                rows.add(row(line, header, cells));
            }
        }
        if (header.isEmpty()) {
            throw Place.ofLine(file, 1).says("the file is empty; begin with a line of column names: " + names());
        }
        return rows;
    }

    private static int lineOf(CsvParser parser) {
        return parser.currentLocation().getLineNr();
    }

    private List<String> cells(CsvParser parser, int line) throws IOException {
        var cells = new ArrayList<String>();
        try {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                cells.add(parser.getText());
            }
        } catch (JsonProcessingException e) {
            throw Place.ofLine(file, line)
                    .says("the quotes of this row do not match; close every quote that a cell opens,"
                            + " and double a quote within a quoted cell");
        }
        return cells;
    }

    private List<String> header(int line, List<String> cells) {
        var header = cells.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        var seen = new HashSet<String>();
        for (var name : header) {
            if (!columns.contains(name)) {
                var advice = Nearest.adviceFor(name, columns, "the columns are " + names());
                throw Place.ofLine(file, line).rejects(name, "is not a column of this file; " + advice);
            }
            if (!seen.add(name)) {
                throw Place.ofLine(file, line).rejects(name, "names two columns; remove one of them");
            }
        }
        for (var column : columns) {
            if (!seen.contains(column)) {
                throw Place.ofLine(file, line)
                        .says("the column \"" + column + "\" is missing; the columns are " + names());
            }
        }
        return header;
    }

    private CsvRow row(int line, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw Place.ofLine(file, line)
                    .says("this row has " + cells.size() + " cells, but there are " + header.size()
                            + " columns; put quotes around a cell that holds a separator");
        }
        return new CsvRow(file, line, header, cells);
    }

    private String names() {
        return String.join(", ", columns);
    }
}
