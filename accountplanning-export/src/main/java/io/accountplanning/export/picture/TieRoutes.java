package io.accountplanning.export.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Finds ways for lines between people that never run through a box: in the channels between the rows, and down between two boxes of a
 * row where a line has to pass it.
 */
final class TieRoutes {

    /** Of the way between two boxes, from either of them. */
    private static final double CLEAR = 12;

    private static final double ATTACH = 20;
    private static final double ATTACH_APART = 9;
    private static final int ATTACH_PLACES = 6;
    private static final double APART = 3;
    private static final int PLACES = 5;
    private static final double ARC = 30;
    private static final double ARC_APART = 8;

    /** @param line from the box that is higher, or from the first one of the same row, to the other one */
    record Route(Line line, double startX, double startY, double endX, double endY, boolean fromAbove) {}

    private final Map<Integer, NavigableMap<Double, Box>> rows = new HashMap<>();

    TieRoutes(List<PlacedPerson> people) {
        people.forEach(one -> rows.computeIfAbsent(one.row(), row -> new TreeMap<>())
                .put(one.box().x(), one.box()));
    }

    /** @param number lines of different numbers are set a little apart */
    Route between(PlacedPerson from, PlacedPerson to, int number) {
        return from.row() == to.row() ? beside(from, to, number) : across(from, to, number);
    }

    /** Through the channel above both. */
    private static Route beside(PlacedPerson from, PlacedPerson to, int number) {
        double startX = attached(from, to, number);
        double endX = attached(to, from, number);
        double top = from.box().y();
        double peak = top - ARC - number % ATTACH_PLACES * ARC_APART / 2;
        Line line = Line.from(startX, top).curveTo(startX, peak, endX, peak, endX, top);
        return new Route(line, startX, top, endX, top, true);
    }

    private Route across(PlacedPerson from, PlacedPerson to, int number) {
        boolean down = from.row() < to.row();
        PlacedPerson upper = down ? from : to;
        PlacedPerson lower = down ? to : from;
        double startX = attached(upper, lower, number);
        double endX = attached(lower, upper, number);
        Line line = Line.from(startX, upper.box().bottom());
        double x = startX;
        double y = upper.box().bottom();
        for (int row = upper.row() + 1; row < lower.row(); row++) {
            double share = (double) (row - upper.row()) / (lower.row() - upper.row());
            double free = free(row, startX + share * (endX - startX)) + (number % PLACES - PLACES / 2) * APART;
            double rowTop = row * (PlacedPerson.HEIGHT + PlacedPerson.CHANNEL);
            line = swung(line, x, y, free, rowTop).lineTo(free, rowTop + PlacedPerson.HEIGHT);
            x = free;
            y = rowTop + PlacedPerson.HEIGHT;
        }
        line = swung(line, x, y, endX, lower.box().y());
        return new Route(line, startX, upper.box().bottom(), endX, lower.box().y(), down);
    }

    private static Line swung(Line line, double x, double y, double endX, double endY) {
        double half = (y + endY) / 2;
        return line.curveTo(x, half, endX, half, endX, endY);
    }

    /** On the side of the other one, away from the reporting line in the middle. */
    private static double attached(PlacedPerson person, PlacedPerson other, int number) {
        double side = other.middle() < person.middle() ? -1 : 1;
        return person.middle() + side * (ATTACH + number % ATTACH_PLACES * ATTACH_APART);
    }

    /** The place nearest to x where a line can run down past a row; boxes stand at least twice {@link #CLEAR} apart. */
    private double free(int row, double x) {
        Map.Entry<Double, Box> before = rows.getOrDefault(row, new TreeMap<>()).floorEntry(x + CLEAR);
        if (before == null || x >= before.getValue().right() + CLEAR) {
            return x;
        }
        Box box = before.getValue();
        return x < box.x() + box.width() / 2 ? box.x() - CLEAR : box.right() + CLEAR;
    }
}
