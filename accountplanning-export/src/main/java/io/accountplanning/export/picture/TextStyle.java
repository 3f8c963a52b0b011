package io.accountplanning.export.picture;

/**
 * How text looks.
 *
 * @param size of the font, in units of the drawing surface
 * @param bold whether it is bold
 * @param colour of its letters
 */
public record TextStyle(double size, boolean bold, Colour colour) {

    static final TextStyle TITLE = new TextStyle(19, true, Colour.INK);
    static final TextStyle HEADING = new TextStyle(13, true, Colour.INK);
    static final TextStyle BODY = new TextStyle(12, false, Colour.INK);
    static final TextStyle LABEL = new TextStyle(11, false, Colour.INK);
    static final TextStyle NOTE = new TextStyle(11, false, Colour.QUIET);

    private static final double LINE_HEIGHT = 1.25;
    private static final double ASCENT = 0.97;
    private static final double HALF_LETTER = 0.35;

    double lineHeight() {
        return size * LINE_HEIGHT;
    }

    /** How far below the upper edge of a line its baseline is. */
    double baseline() {
        return size * ASCENT;
    }

    /** From a middle between two lines to the baseline of letters that stand between them. */
    double belowMiddle() {
        return size * HALF_LETTER;
    }

    TextStyle asBold() {
        return new TextStyle(size, true, colour);
    }

    TextStyle in(Colour other) {
        return new TextStyle(size, bold, other);
    }
}
