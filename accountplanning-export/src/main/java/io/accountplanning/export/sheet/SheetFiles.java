package io.accountplanning.export.sheet;

import io.accountplanning.error.InvalidException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells files apart by how they begin, and opens them. */
final class SheetFiles {

    private static final int BEGINNING = 8;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private SheetFiles() {}

    static SheetFile open(InputStream in) throws IOException {
        Path copy = Files.createTempFile("sheet", ".tmp");
        try {
            copy(in, copy);
            return open(copy, StandardCharsets.UTF_8, true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    static SheetFile open(Path file, Charset encoding) throws IOException {
        return open(file, encoding, false);
    }

    private static SheetFile open(Path file, Charset encoding, boolean temporary) throws IOException {
        if (Files.size(file) > SheetFile.MAX_BYTES) {
            throw tooLarge(Files.size(file));
        }
        byte[] beginning = beginning(file);
        if (startsWith(beginning, ZIP)) {
            return new XlsxFile(file, temporary);
        }
        if (startsWith(beginning, OLD_OFFICE)) {
            throw refused("is an .xls of an old Excel or protected by a password; save it as .xlsx without one", null);
        }
        if (startsWith(beginning, PDF)) {
            throw refused("is a PDF; give an .xlsx or a .csv", null);
        }
        return new CsvFile(file, encoding, temporary);
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static void copy(InputStream in, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[8_192];
            long total = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > SheetFile.MAX_BYTES) {
                    throw tooLarge(total);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static InvalidException tooLarge(long bytes) {
        return refused("has more than " + SheetFile.MAX_BYTES + " bytes; split it", bytes);
    }

    /** What is wrong with the file as a whole. */
    static InvalidException refused(String rule, @org.jspecify.annotations.Nullable Object value) {
        return InvalidException.of("file", rule, value);
    }
}
