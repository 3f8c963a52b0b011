package io.accountplanning.export.picture;

/** A part of a drawing that can be put anywhere. */
interface Block {

    double width();

    double height();

    /** How far away the next block below it is. */
    default double gap() {
        return 12;
    }

    /** Draws it with its upper left corner there. */
    void drawOn(Canvas canvas, double x, double y);
}
