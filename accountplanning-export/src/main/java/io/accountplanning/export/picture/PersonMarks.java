package io.accountplanning.export.picture;

import io.accountplanning.relationshipmap.Coverage;
import io.accountplanning.relationshipmap.PoliticalStatus;
import io.accountplanning.relationshipmap.Support;

/** The signs and shapes beside a person, each told apart without its colour. */
final class PersonMarks {

    static final double SIZE = 12;

    private static final int BARS = 3;
    private static final Paint OUTLINE = new Paint(Colour.WHITE, Colour.INK, 1);
    private static final Paint FILLED = new Paint(Colour.INK, Colour.INK, 1);

    private PersonMarks() {}

    /** The same in every language. */
    static String sign(Support support) {
        return switch (support) {
            case MENTOR -> "++";
            case SUPPORTER -> "+";
            case NEUTRAL -> "=";
            case NON_SUPPORTER -> "–";
            case ENEMY -> "– –";
        };
    }

    /** A full diamond, a hollow one, or a hollow circle. */
    static void drawStatus(Canvas canvas, PoliticalStatus status, double x, double y) {
        double half = SIZE / 2;
        switch (status) {
            case INNER_CIRCLE -> canvas.line(Shapes.diamond(x + half, y + half, half - 0.5), FILLED);
            case POLITICAL_STRUCTURE -> canvas.line(Shapes.diamond(x + half, y + half, half - 0.5), OUTLINE);
            case OUTSIDE -> canvas.line(Shapes.circle(x + half, y + half, half - 2), OUTLINE);
        }
    }

    /** Three growing bars, as many of them full as the coverage is above none. */
    static void drawCoverage(Canvas canvas, Coverage coverage, double x, double y) {
        for (int bar = 0; bar < BARS; bar++) {
            double height = SIZE * (bar + 1) / BARS;
            Box box = new Box(x + bar * 5, y + SIZE - height, 3.6, height);
            canvas.rectangle(box, 0, bar < full(coverage) ? FILLED : OUTLINE);
        }
    }

    private static int full(Coverage coverage) {
        return switch (coverage) {
            case NONE -> 0;
            case BRIEF -> 1;
            case MULTIPLE -> 2;
            case IN_DEPTH -> BARS;
        };
    }

    /** An arrow upwards. */
    static void drawUpwards(Canvas canvas, double x, double y) {
        double middle = x + SIZE / 2;
        Paint paint = Paint.line(Colour.INK, 1.3);
        canvas.line(Line.from(middle, y + SIZE).lineTo(middle, y + 1), paint);
        canvas.line(Line.from(middle - 4, y + 5).lineTo(middle, y + 1).lineTo(middle + 4, y + 5), paint);
    }
}
