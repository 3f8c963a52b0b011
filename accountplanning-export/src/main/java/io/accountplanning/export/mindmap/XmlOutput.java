package io.accountplanning.export.mindmap;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes XML, an element to a line; whatever it is given, the result is well-formed. */
final class XmlOutput {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    XmlOutput line(String verbatim) {
        endTag();
        out.append(verbatim).append('\n');
        return this;
    }

    XmlOutput open(String element) {
        endTag();
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    /** An attribute of the element that was opened last; none for null. */
    XmlOutput attribute(String name, @Nullable String value) {
        if (value != null) {
            out.append(' ').append(name).append("=\"");
            value.codePoints().forEach(this::escape);
            out.append('"');
        }
        return this;
    }

    XmlOutput element(String name, String text) {
        endTag();
        out.append('<').append(name).append('>');
        text.codePoints().forEach(this::escape);
        out.append("</").append(name).append(">\n");
        return this;
    }

    XmlOutput close() {
        String element = open.pop();
        out.append(inTag ? "/>\n" : "</" + element + ">\n");
        inTag = false;
        return this;
    }

    private void endTag() {
        out.append(inTag ? ">\n" : "");
        inTag = false;
    }

    private void escape(int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\n', '\r', '\t' -> out.append("&#").append(c).append(';');
            default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
        }
    }

    /** Whether XML 1.0 can hold the character at all. */
    private static boolean isAllowed(int c) {
        return (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
