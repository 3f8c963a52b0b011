package io.accountplanning.mergefield;

import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Where a filled template goes, and with that what becomes of the values in it. */
enum MergeTarget {
    /** Plain text: values stand as they are. */
    TEXT {
        @Override
        String written(String value) {
            return value;
        }

        @Override
        String whole(String text) {
            return text;
        }
    },
    /** HTML: values are escaped, their lines broken. */
    HTML {
        @Override
        String written(String value) {
            String plain = NOT_OF_HTML.matcher(value).replaceAll("");
            return LINES.matcher(Entities.escape(plain).replace("\"", "&quot;").replace("'", "&#39;"))
                    .replaceAll("<br>");
        }

        @Override
        String whole(String text) {
            return text;
        }
    },
    /** One line of a header, such as a subject: line breaks and control characters become spaces, wherever they come from. */
    HEADER {
        @Override
        String written(String value) {
            return value;
        }

        @Override
        String whole(String text) {
            return CONTROLS.matcher(text).replaceAll(" ").strip();
        }
    };

    private static final Pattern LINES = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");
    private static final Pattern NOT_OF_HTML = Pattern.compile("[\\p{Cc}&&[^\n\r\t\u0085]]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    abstract String written(String value);

    abstract String whole(String text);
}
