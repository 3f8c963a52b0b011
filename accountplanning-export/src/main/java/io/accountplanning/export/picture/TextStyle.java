package io.accountplanning.export.picture;

/**
 * How text looks.
 *
 * @param size of the font, in units of the drawing surface
 * @param bold whether it is bold
 * @param colour of its letters
 */
public record TextStyle(double size, boolean bold, Colour colour) {

    private static final double LINE_HEIGHT = 1.25;
    private static final double ASCENT = 0.97;

    double lineHeight() {
        return size * LINE_HEIGHT;
    }

    /** How far below the upper edge of a line its baseline is. */
    double baseline() {
        return size * ASCENT;
    }

    TextStyle in(Colour other) {
        return new TextStyle(size, bold, other);
    }
}
