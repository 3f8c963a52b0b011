package io.accountplanning.export.deck;

/**
 * A paragraph.
 *
 * @param size of its letters in points, before it is made to fit
 */
record Para(String text, double size, boolean bold, Ink ink, boolean bullet) {

    static Para of(String text, double size) {
        return new Para(text, size, false, Ink.TEXT, false);
    }

    static Para heading(String text) {
        return new Para(text, 15, true, Ink.PRIMARY, false);
    }

    static Para bullet(String text) {
        return new Para(text, 14, false, Ink.TEXT, true);
    }

    static Para quiet(String text) {
        return new Para(text, 12, false, Ink.QUIET, false);
    }

    Para asBold() {
        return new Para(text, size, true, ink, bullet);
    }

    Para in(Ink other) {
        return new Para(text, size, bold, other, bullet);
    }

    Para saying(String other) {
        return new Para(other, size, bold, ink, bullet);
    }

    Para sized(double other) {
        return new Para(text, other, bold, ink, bullet);
    }

    /** How far its text stands to the right of its bullet. */
    double indent() {
        return bullet ? Math.rint(size) : 0;
    }
}
