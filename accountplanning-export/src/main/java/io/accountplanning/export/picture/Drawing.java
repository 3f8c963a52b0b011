package io.accountplanning.export.picture;

import java.util.Locale;

/** A picture before anybody chose its format. */
public interface Drawing {

    /** In units of the drawing surface, 1/96 inch. */
    double width();

    /** In units of the drawing surface, 1/96 inch. */
    double height();

    /** What the picture is called. */
    String title();

    /** The picture in words, for those who cannot see it. */
    String description();

    /** The language of its texts. */
    Locale locale();

    /** Whether a part of it can be clicked. */
    boolean hasLinks();

    /** Draws it. */
    void drawOn(Canvas canvas);
}
