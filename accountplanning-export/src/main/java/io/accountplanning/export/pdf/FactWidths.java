package io.accountplanning.export.pdf;

import java.util.Arrays;
import java.util.Map;

/**
 * How wide columns of labelled facts are: alike, but a column gets more where one of its texts, such as the days of a period, would not stand
 * on one line.
 */
final class FactWidths {

    private static final float BESIDE = 16; // what a cell has beside its text, and some air

    private FactWidths() {}

    /** @param facts the texts by their labels, row by row */
    static float[] of(Map<String, String> facts, int columns, Runs runs, float width) {
        float[] widths = new float[columns];
        int at = 0;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            float needed = Math.max(runs.width(fact.getKey(), TextStyle.LABEL), longestLine(fact.getValue(), runs));
            widths[at % columns] = Math.max(widths[at % columns], Math.min(needed + BESIDE, width / 2));
            at++;
        }
        return levelled(widths, width);
    }

    private static float longestLine(String text, Runs runs) {
        return (float) text.lines()
                .mapToDouble(line -> runs.width(line, TextStyle.BODY))
                .max()
                .orElse(0);
    }

    /** Those that need more than an even share get what they need; the others share the rest. */
    private static float[] levelled(float[] widths, float width) {
        float[] ascending = widths.clone();
        Arrays.sort(ascending);
        float rest = width;
        int left = widths.length;
        while (left > 0 && ascending[left - 1] > rest / left) {
            left--;
            rest -= ascending[left];
        }
        float level = left == 0 ? 0 : rest / left;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], level);
        }
        return widths;
    }
}
