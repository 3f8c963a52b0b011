package io.accountplanning.export.calendar;

import io.accountplanning.export.report.SoundText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the content lines of RFC 5545: escaped, folded at 75 octets between characters, ended by CRLF. Used by one thread. */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final OutputStream out;

    ContentLines(OutputStream out) {
        this.out = out;
    }

    /** A value that needs no escaping, with its parameters in the name. */
    void raw(String name, String value) throws IOException {
        fold(name + ":" + value);
    }

    void text(String name, String text) throws IOException {
        raw(name, escaped(text));
    }

    void texts(String name, List<String> texts) throws IOException {
        raw(name, texts.stream().map(ContentLines::escaped).collect(Collectors.joining(",")));
    }

    void date(String name, LocalDate day) throws IOException {
        raw(name + ";VALUE=DATE", DATE.format(day));
    }

    void moment(String name, Instant moment) throws IOException {
        raw(name, MOMENT.format(moment));
    }

    static String escaped(String text) {
        return SoundText.of(text)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private void fold(String line) throws IOException {
        StringBuilder folded = new StringBuilder(line.length() + 2);
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int size = size(character);
            if (octets + size > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        out.write(folded.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static int size(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
