package io.accountplanning.export.sheet;

import io.accountplanning.error.InvalidException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file of a spreadsheet, XLSX or CSV, told apart by how it begins. It is read row by row as often as one likes, and nothing of it is kept
 * but, while a sheet is read, the texts that cells share. Whatever is no such file, holds macros, is encrypted, or is too large in one of
 * the ways below is refused by an {@link InvalidException} that says what was found and what to do. Closing deletes the copy that was made
 * of a stream. A field of a CSV file that begins with an apostrophe before a formula is read without it, as a spreadsheet shows it. Used
 * by one thread.
 */
public interface SheetFile extends Closeable {

    /** The most bytes of a file. */
    int MAX_BYTES = 50_000_000;

    /** The most rows of a sheet that are read. */
    int MAX_ROWS = 200_000;

    /** The most columns of a sheet in which something may stand. */
    int MAX_COLUMNS = 1_000;

    /** The longest text of a cell, as spreadsheets have it. */
    int MAX_TEXT = 32_767;

    /** The file at that path, which stays where it is. */
    static SheetFile open(Path file) throws IOException {
        return SheetFiles.open(file, StandardCharsets.UTF_8);
    }

    /** The file at that path; a CSV file in that encoding. Else it must be in UTF-8. */
    static SheetFile open(Path file, Charset encoding) throws IOException {
        return SheetFiles.open(file, encoding);
    }

    /** What the stream holds, copied to a temporary file until this is closed. The stream is not closed. */
    static SheetFile open(InputStream in) throws IOException {
        return SheetFiles.open(in);
    }

    /** The names of its sheets, in their order; of a CSV file one that is empty. */
    List<String> sheets();

    /**
     * Hands over the rows of a sheet in which something stands, from the top.
     *
     * @throws InvalidException when the file is not what it seemed; rows before that were handed over
     */
    void read(String sheet, Consumer<SheetRow> rows) throws IOException;
}
