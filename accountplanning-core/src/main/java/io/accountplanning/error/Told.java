package io.accountplanning.error;

import java.util.Locale;

/** A value of somebody's as a message tells it: short, on one line, and with nothing in it that a log or a terminal takes for its own. */
final class Told {

    private static final int LONGEST = 80;

    private Told() {}

    static String of(String value) {
        StringBuilder told = new StringBuilder();
        int at = 0;
        while (at < value.length() && told.length() < LONGEST) {
            int c = value.codePointAt(at);
            at += Character.charCount(c);
            if (isShown(c)) {
                told.appendCodePoint(c);
            } else {
                told.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        }
        return at < value.length() ? told.append("...").toString() : told.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
