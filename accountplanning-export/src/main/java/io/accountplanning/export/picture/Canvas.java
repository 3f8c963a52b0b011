package io.accountplanning.export.picture;

import org.jspecify.annotations.Nullable;

/** The drawing surface: what a picture is drawn on, whatever becomes of it. The origin is the upper left corner. */
public interface Canvas {

    /** A rectangle, its corners rounded by that radius. */
    void rectangle(Box box, double radius, Paint paint);

    /** A line. */
    void line(Line line, Paint paint);

    /** A line of text whose left end is at x; its width is what {@link TextMeasure} says. */
    void text(String text, double x, double baseline, TextStyle style);

    /** A line of text that reads upwards: its baseline stands upright at x, its first letter is the lowest, at y. */
    void turnedText(String text, double x, double y, TextStyle style);

    /**
     * Several shapes that are one thing to the reader.
     *
     * @param id what the thing is called in the data
     * @param tooltip what else there is to say of it; null for nothing
     * @param link where a click on it leads; null when it leads nowhere
     */
    void group(String id, @Nullable String tooltip, @Nullable String link, Runnable shapes);
}
