package io.accountplanning.export.deck;

import java.awt.geom.Rectangle2D;

/** A rectangle on a slide, in points. */
record Frame(double x, double y, double width, double height) {

    /** So much room between two things. */
    static final double GAP = 14;

    static Frame of(Rectangle2D box) {
        return new Frame(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    Frame top(double part) {
        return new Frame(x, y, width, Math.min(part, height));
    }

    /** What is left below that much and a gap. */
    Frame below(double part) {
        return new Frame(x, y + part + GAP, width, Math.max(1, height - part - GAP));
    }

    /** The column at that place of so many, counted from 0. */
    Frame column(int place, int columns) {
        double each = (width - GAP * (columns - 1)) / columns;
        return new Frame(x + place * (each + GAP), y, each, height);
    }

    /** That share of the width, from the left. */
    Frame left(double share) {
        return new Frame(x, y, width * share - GAP / 2, height);
    }

    /** What is left of the width beside that share. */
    Frame beside(double share) {
        return new Frame(x + width * share + GAP / 2, y, width * (1 - share) - GAP / 2, height);
    }

    Frame inset(double across, double down) {
        return new Frame(x + across, y + down, Math.max(1, width - 2 * across), Math.max(1, height - 2 * down));
    }

    Rectangle2D box() {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
