package io.accountplanning.table;

import java.util.Set;

/** Keeps spreadsheets from taking somebody's text for a formula: it gets the apostrophe before it that people type there. */
final class Formulas {

    private static final String BEGINNINGS =
            "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20"; // the full-width ones are typed in Japan
    private static final Set<CellType.Kind> NUMBERS = Set.of(
            CellType.Kind.INTEGER,
            CellType.Kind.NUMBER,
            CellType.Kind.AMOUNT,
            CellType.Kind.PERCENT,
            CellType.Kind.DATE,
            CellType.Kind.YES_NO);

    private Formulas() {}

    /** Whether people write text of their own into such cells: a negative number is no formula. */
    static boolean areTypedInto(CellType<?> type) {
        return !NUMBERS.contains(type.kind());
    }

    /** One that has apostrophes there already gets one more, so that {@link #unguarded} gives back what it was. */
    static String guarded(String text) {
        return isFormula(text, apostrophes(text)) ? "'" + text : text;
    }

    static String unguarded(String text) {
        int apostrophes = apostrophes(text);
        return apostrophes > 0 && isFormula(text, apostrophes) ? text.substring(1) : text;
    }

    private static int apostrophes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == '\'') {
            count++;
        }
        return count;
    }

    private static boolean isFormula(String text, int at) {
        return at < text.length() && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
    }
}
