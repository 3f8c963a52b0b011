package io.accountplanning.export.sheet;

import io.accountplanning.error.InvalidException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Looks at a file of text before it is read. */
final class CsvText {

    private static final int BUFFER = 8_192;
    private static final int LOOKED_AT = 65_536;
    private static final String SEPARATORS = ",;\t|";

    private CsvText() {}

    /** @throws InvalidException when the file is not text in that encoding, with where it is not and what was found */
    static void check(Path file, Charset encoding) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(2);
            int mark = in.read() << 8 | in.read();
            in.reset();
            boolean isUtf16 = mark == 0xFEFF || mark == 0xFFFE;
            if (isUtf16 && !encoding.name().startsWith("UTF-16")) {
                throw SheetFiles.refused("is in UTF-16; save it as \"CSV UTF-8\", or say its encoding", null);
            }
            new Check(encoding).of(in);
        }
    }

    /** The sign that stands most often between the fields of the first record; a comma when none does. */
    static char separator(Reader in) throws IOException {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < LOOKED_AT; i++) {
            int c = in.read();
            if (c < 0 || (c == '\n' && !quoted)) {
                break;
            }
            quoted ^= c == '"';
            int separator = SEPARATORS.indexOf(c);
            if (separator >= 0 && !quoted) {
                counts[separator]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    /** Decodes a file to see whether it can be, line by line. */
    private static final class Check {

        private final Charset encoding;
        private final CharsetDecoder decoder;
        private final CharBuffer chars = CharBuffer.allocate(BUFFER);
        private int line = 1;

        Check(Charset encoding) {
            this.encoding = encoding;
            this.decoder = encoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
        }

        void of(InputStream in) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
            boolean isEnd = false;
            while (!isEnd) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                isEnd = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                decode(bytes, isEnd);
                bytes.compact();
            }
        }

        private void decode(ByteBuffer bytes, boolean isEnd) {
            CoderResult result;
            do {
                result = decoder.decode(bytes, chars, isEnd);
                chars.flip();
                look();
                chars.clear();
                if (result.isError()) {
                    throw notText(bytes.get(bytes.position()) & 0xFF);
                }
            } while (result.isOverflow());
        }

        private void look() {
            while (chars.hasRemaining()) {
                char c = chars.get();
                line += c == '\n' ? 1 : 0;
                if (c == 0) {
                    throw InvalidException.of(
                            "line " + line, "has a NUL character: this is no text; give an .xlsx or a .csv", null);
                }
            }
        }

        private InvalidException notText(int found) {
            String advice = encoding.equals(StandardCharsets.UTF_8)
                    ? "; maybe it is in windows-1252: save it as \"CSV UTF-8\", or say its encoding"
                    : "; say the encoding that it is in";
            return InvalidException.of(
                    "line " + line,
                    "is not text in " + encoding + advice,
                    String.format(Locale.ROOT, "byte 0x%02X", found));
        }
    }
}
