package io.accountplanning.export.sheet;

import java.util.regex.Pattern;

/** Text as a cell of a workbook can hold it. */
public final class CellText {

    /** The longest text of a cell. */
    public static final int MAX_LENGTH = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** Whether a spreadsheet would take the text for a formula if it were typed in. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** The text with what readers take for an escaped character escaped, cut to what a cell holds. */
    public static String storable(String text) {
        String escaped = text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
        if (escaped.length() <= MAX_LENGTH) {
            return escaped;
        }
        boolean splitsPair = Character.isHighSurrogate(escaped.charAt(MAX_LENGTH - 2));
        return escaped.substring(0, MAX_LENGTH - (splitsPair ? 2 : 1)) + "…";
    }
}
