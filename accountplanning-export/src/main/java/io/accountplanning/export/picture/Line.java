package io.accountplanning.export.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of straight and curved pieces.
 *
 * @param pieces each 2 numbers (a point to go to in a straight line; the first one is the start) or 6 (two control
 *     points of a cubic curve and its end)
 */
public record Line(List<double[]> pieces) {

    static Line from(double x, double y) {
        return new Line(List.of(new double[] {x, y}));
    }

    Line lineTo(double x, double y) {
        return with(x, y);
    }

    Line curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        return with(x1, y1, x2, y2, x, y);
    }

    Line movedBy(double right, double down) {
        return new Line(pieces.stream().map(piece -> moved(piece, right, down)).toList());
    }

    private static double[] moved(double[] piece, double right, double down) {
        double[] moved = piece.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += i % 2 == 0 ? right : down;
        }
        return moved;
    }

    private Line with(double... piece) {
        List<double[]> all = new ArrayList<>(pieces);
        all.add(piece);
        return new Line(all);
    }
}
