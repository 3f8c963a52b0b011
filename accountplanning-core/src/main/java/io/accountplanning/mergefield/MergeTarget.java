package io.accountplanning.mergefield;

import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Where a filled template goes, and with that what becomes of the values in it. */
enum MergeTarget {
    /** Plain text: values stand as they are. */
    TEXT,
    /** HTML: values are escaped, their lines broken. */
    HTML,
    /** One line of a header, such as a subject: line breaks and control characters become spaces, wherever they come from. */
    HEADER;

    /** A value as it stands there. */
    String written(String value) {
        return this == HTML ? Escapes.html(value) : value;
    }

    /** The whole text as it stands there. */
    String whole(String text) {
        return this == HEADER ? Escapes.line(text) : text;
    }

    private static final class Escapes {

        private static final Pattern LINES = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");
        private static final Pattern NOT_OF_HTML = Pattern.compile("[\\p{Cc}&&[^\n\r\t\u0085]]");
        private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

        private static String html(String value) {
            String plain = NOT_OF_HTML.matcher(value).replaceAll("");
            String escaped = Entities.escape(plain).replace("\"", "&quot;").replace("'", "&#39;");
            return LINES.matcher(escaped).replaceAll("<br>");
        }

        private static String line(String text) {
            return CONTROLS.matcher(text).replaceAll(" ").strip();
        }
    }
}
