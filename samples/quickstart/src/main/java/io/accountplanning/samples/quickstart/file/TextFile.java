package io.accountplanning.samples.quickstart.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file as UTF-8, with or without a byte order mark, and refuses bytes that are not. */
public final class TextFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    /**
     * The whole text of the file.
     *
     * @throws QuickstartException when there is no such file, or it cannot be read, or is not UTF-8
     */
    public static String read(Path file) {
        if (!Files.exists(file)) {
            throw new QuickstartException(file + " does not exist; put it there, or name another folder with --data.");
        }
        if (!Files.isRegularFile(file)) {
            throw new QuickstartException(file + " is a folder, but a file is needed; replace it by a file.");
        }
        try {
            return decode(file, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new QuickstartException(file + " cannot be read; give this user the right to read it.", e);
        }
    }

    private static String decode(Path file, byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            var line = 1;
            for (var i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            var wrong = String.format("the byte 0x%02X is not UTF-8; save the file as UTF-8", bytes[in.position()]);
            throw Place.ofLine(file, line).says(wrong);
        }
        var text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
