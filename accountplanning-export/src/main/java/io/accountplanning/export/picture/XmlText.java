package io.accountplanning.export.picture;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML 1.0, an element to a line; whatever it is given, the result is well-formed. */
final class XmlText {

    private static final double ROUNDED_TO = 100;

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    XmlText open(String element) {
        endTag();
        out.append('\n').append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    XmlText attribute(String name, double value) {
        return attribute(name, number(value));
    }

    /** An attribute of the element that was opened last. */
    XmlText attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    XmlText text(String text) {
        endTag();
        escape(text);
        return this;
    }

    XmlText element(String name, String text) {
        return open(name).text(text).close();
    }

    /** Ends the element that was opened last and not ended yet. */
    XmlText close() {
        String element = open.pop();
        if (inTag) {
            out.append("/>");
        } else {
            out.append("</").append(element).append('>');
        }
        inTag = false;
        return this;
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
        }
        inTag = false;
    }

    private void escape(String text) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                case '\t' -> out.append("&#9;");
                case '\r' -> out.append("&#13;");
                default -> out.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
            }
        });
    }

    /** Whether XML 1.0 can hold the character at all. */
    private static boolean isAllowed(int character) {
        return (character >= 0x20 && character < 0xD800)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }

    /** A number with up to two decimals, the same in every locale. */
    static String number(double value) {
        long hundredths = Math.round(value * ROUNDED_TO);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + "." + (rest % 10 == 0 ? rest / 10 : (rest < 10 ? "0" : "") + rest);
    }

    @Override
    public String toString() {
        return out.append('\n').toString();
    }
}
