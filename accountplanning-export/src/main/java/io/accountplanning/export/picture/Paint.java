package io.accountplanning.export.picture;

import org.jspecify.annotations.Nullable;

/**
 * How a shape looks.
 *
 * @param fill null for a hollow one
 * @param line null for one without an outline
 * @param lineWidth in units of the drawing surface
 * @param dash how long the dashes of the line are, and the gaps between them; 0 for a line without gaps
 */
public record Paint(@Nullable Colour fill, @Nullable Colour line, double lineWidth, double dash) {

    Paint(@Nullable Colour fill, @Nullable Colour line, double lineWidth) {
        this(fill, line, lineWidth, 0);
    }

    static Paint filled(Colour fill) {
        return new Paint(fill, null, 0);
    }

    static Paint line(Colour line, double width) {
        return new Paint(null, line, width);
    }

    Paint dashed(double length) {
        return new Paint(fill, line, lineWidth, length);
    }
}
