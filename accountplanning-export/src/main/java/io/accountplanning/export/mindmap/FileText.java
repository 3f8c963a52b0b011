package io.accountplanning.export.mindmap;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a file. */
final class FileText {

    private static final Pattern DECLARED =
            Pattern.compile("\\A\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z][\\w.:-]*)[\"']");
    private static final int DECLARATION = 200;

    private FileText() {}

    /** The text in UTF-8 without a byte order mark. */
    static String of(byte[] bytes) {
        return in(StandardCharsets.UTF_8, bytes);
    }

    /** The text in the encoding that an XML declaration or byte order mark names, UTF-8 without them. */
    static String ofXml(byte[] bytes) {
        if (bytes.length > 1 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
            return in(StandardCharsets.UTF_16, bytes);
        }
        String start =
                new String(Arrays.copyOf(bytes, Math.min(DECLARATION, bytes.length)), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(start);
        try {
            return in(declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8, bytes);
        } catch (UnsupportedCharsetException | java.nio.charset.IllegalCharsetNameException e) {
            throw new Place(1, 1)
                    .wrong("is in an encoding that is not known; save the file in UTF-8", declared.group(1));
        }
    }

    private static String in(Charset charset, byte[] bytes) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Place(1, 1).wrong("is not text in " + charset + "; save the file in UTF-8 and try again", null);
        }
    }
}
