package io.accountplanning.export.picture;

/**
 * A rectangle on the drawing surface; a unit is 1/96 inch, y grows downwards.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width 0 or more
 * @param height 0 or more
 */
public record Box(double x, double y, double width, double height) {

    /** Its right edge. */
    public double right() {
        return x + width;
    }

    /** Its lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Half-way down. */
    public double middle() {
        return y + height / 2;
    }

    /** Whether they have more in common than an edge. */
    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether the other one lies within. */
    boolean holds(Box other) {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }

    /** Larger by that much at each side. */
    Box padded(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    Box movedBy(double right, double down) {
        return new Box(x + right, y + down, width, height);
    }

    /** The smallest box that holds both. */
    Box with(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
