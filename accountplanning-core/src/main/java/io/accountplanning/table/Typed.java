package io.accountplanning.table;

/** What people type, in plain characters: the digits 0–9 whatever the script, plain spaces, no marks of direction. */
final class Typed {

    private Typed() {}

    static String plain(String text) {
        return asciiDigits(plainSpaces(text)).strip();
    }

    /** The same without what nobody sees or can type: marks of direction, and spaces that do not break. */
    static String plainSpaces(String text) {
        return text.replaceAll("[\\u200E\\u200F\\u061C]", "").replaceAll("[\\u00A0\\u202F\\u2009]", " ");
    }

    /** Digits of any script (Arabic-Indic, Devanagari, full width) as 0–9. */
    private static String asciiDigits(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            ascii.appendCodePoint(digit >= 0 ? '0' + digit : c);
        });
        return ascii.toString();
    }
}
