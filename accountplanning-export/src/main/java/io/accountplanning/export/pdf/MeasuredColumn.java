package io.accountplanning.export.pdf;

import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column and how wide its texts are, in points.
 *
 * @param column the column
 * @param natural how wide it is with every text on one line
 * @param least how wide its longest word is, as far as it is worth keeping whole; what stands on one line is kept whole
 */
record MeasuredColumn(ViewTable.Column column, float natural, float least) {

    private static final float MOST_FOR_A_WORD = 105;
    private static final int MOST_CHARACTERS = 200; // beyond them nothing changes any more
    private static final TextStyle LABEL = TextStyle.CELL.asBold();

    /** @param style of its cells */
    static MeasuredColumn of(ViewTable.Column column, TextStyle style, Runs runs) {
        float natural = runs.width(column.label(), LABEL);
        float noted = runs.width(column.label(), LABEL);
        float word = 0;
        for (String text : distinct(column, ViewTable.Cell::text)) {
            natural = Math.max(natural, width(text, style, runs));
            word = Math.max(word, longestWord(text, style, runs));
        }
        for (String note : distinct(column, ViewTable.Cell::note)) {
            noted = Math.max(noted, width(note, TextStyle.NOTE, runs));
            word = Math.max(word, longestWord(note, TextStyle.NOTE, runs));
        }
        boolean whole = column.fit() == ViewTable.Fit.ONE_LINE || column.fit() == ViewTable.Fit.NUMBER;
        float least = Math.max(Math.min(word, MOST_FOR_A_WORD), longestWord(column.label(), LABEL, runs));
        return new MeasuredColumn(column, Math.max(natural, noted), whole ? Math.max(natural, least) : least);
    }

    /** Columns such as a status say the same again and again. */
    private static Set<String> distinct(ViewTable.Column column, Function<ViewTable.Cell, String> part) {
        return column.cells().stream().map(part).collect(Collectors.toSet());
    }

    private static float width(String text, TextStyle style, Runs runs) {
        return (float) text.lines()
                .mapToDouble(line -> runs.width(shortened(line), style))
                .max()
                .orElse(0);
    }

    /** Of the longest by its letters; the few points by which another one may be wider do not matter. */
    private static float longestWord(String text, TextStyle style, Runs runs) {
        String longest = "";
        for (StringTokenizer words = new StringTokenizer(shortened(text)); words.hasMoreTokens(); ) {
            String word = words.nextToken();
            longest = word.length() > longest.length() ? word : longest;
        }
        return runs.width(longest, style);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    }
}
