package io.accountplanning.export.picture;

/** Closed lines of known shapes. */
final class Shapes {

    private static final double QUARTER = Math.PI / 2;

    private Shapes() {}

    static Line circle(double x, double y, double radius) {
        return arc(Line.from(x + radius, y), x, y, radius, 0, 2 * Math.PI);
    }

    static Line diamond(double x, double y, double radius) {
        return polygon(x, y - radius, x + radius, y, x, y + radius, x - radius, y);
    }

    /** @param points x and y of each in turn */
    static Line polygon(double... points) {
        Line line = Line.from(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            line = line.lineTo(points[i], points[i + 1]);
        }
        return line.lineTo(points[0], points[1]);
    }

    /** A piece of a ring; angles grow clockwise from the right, in radians. */
    static Line ring(double x, double y, double inner, double outer, double from, double to) {
        Line line = Line.from(x + inner * Math.cos(from), y + inner * Math.sin(from))
                .lineTo(x + outer * Math.cos(from), y + outer * Math.sin(from));
        line = arc(line, x, y, outer, from, to).lineTo(x + inner * Math.cos(to), y + inner * Math.sin(to));
        return arc(line, x, y, inner, to, from);
    }

    /** Pieces of at most a quarter, each as a cubic curve that is off by less than a thousandth of the radius. */
    private static Line arc(Line line, double x, double y, double radius, double from, double to) {
        int pieces = Math.max(1, (int) Math.ceil(Math.abs(to - from) / QUARTER - 1e-9));
        double angle = (to - from) / pieces;
        double reach = radius * 4 / 3 * Math.tan(angle / 4);
        for (int i = 0; i < pieces; i++) {
            double start = from + i * angle;
            double end = start + angle;
            line = line.curveTo(
                    x + radius * Math.cos(start) - reach * Math.sin(start),
                    y + radius * Math.sin(start) + reach * Math.cos(start),
                    x + radius * Math.cos(end) + reach * Math.sin(end),
                    y + radius * Math.sin(end) - reach * Math.cos(end),
                    x + radius * Math.cos(end),
                    y + radius * Math.sin(end));
        }
        return line;
    }
}
