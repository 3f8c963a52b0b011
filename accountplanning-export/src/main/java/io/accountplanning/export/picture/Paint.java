package io.accountplanning.export.picture;

import org.jspecify.annotations.Nullable;

/**
 * How a shape looks.
 *
 * @param fill null for a hollow one
 * @param line null for one without an outline
 * @param lineWidth in units of the drawing surface
 */
public record Paint(@Nullable Colour fill, @Nullable Colour line, double lineWidth) {

    static Paint filled(Colour fill) {
        return new Paint(fill, null, 0);
    }

    static Paint line(Colour line, double width) {
        return new Paint(null, line, width);
    }
}
