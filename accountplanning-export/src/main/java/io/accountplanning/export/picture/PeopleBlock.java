package io.accountplanning.export.picture;

import io.accountplanning.export.label.Labels;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.PersonTie;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.relationshipmap.TieKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of a relationship map with the lines between them. */
final class PeopleBlock implements Block {

    static final Paint REPORTING = Paint.line(ChartColours.REPORTING, 1.4);

    private static final double BESIDE = 28;
    private static final double CROSS = 3.5;
    private static final double CROSS_FROM_BOX = 8;
    private static final double ARROW = 8;

    private final RelationshipMap map;
    private final List<PlacedPerson> shown;
    private final PersonBox boxes;
    private final PersonWords words;
    private final Map<ContactPerson.Id, PlacedPerson> places = new HashMap<>();
    private final TieRoutes routes;
    private final Box extent;

    PeopleBlock(RelationshipMap map, List<PlacedPerson> shown, Labels labels, PersonWords words, TextMeasure measure) {
        this.map = map;
        this.shown = shown;
        this.boxes = new PersonBox(labels, measure);
        this.words = words;
        this.routes = new TieRoutes(shown);
        shown.forEach(one -> places.put(one.person().id(), one));
        Box all = shown.stream().map(PeopleBlock::extent).reduce(Box::with).orElse(new Box(0, 0, 0, 0));
        double above = runsAbove(map) ? PlacedPerson.CHANNEL : 4;
        this.extent = new Box(all.x() - BESIDE, all.y() - above, all.width() + 2 * BESIDE, all.height() + above + 4);
    }

    /** The box of a person, and where the line to it runs down. */
    private static Box extent(PlacedPerson person) {
        Box box = person.box();
        Double trunk = person.trunk();
        return trunk == null ? box : box.with(new Box(trunk, box.y(), 0, 0));
    }

    /** Whether a tie of two people of the first row runs above it. */
    private boolean runsAbove(RelationshipMap relationships) {
        int first = shown.stream().mapToInt(PlacedPerson::row).min().orElse(0);
        return relationships.ties().stream().anyMatch(tie -> isIn(first, tie.from()) && isIn(first, tie.to()));
    }

    private boolean isIn(int row, ContactPerson.Id person) {
        PlacedPerson place = places.get(person);
        return place != null && place.row() == row;
    }

    /** Whether somebody is not shown who stands above or below one who is. */
    boolean isCut() {
        return shown.stream().anyMatch(one -> one.superiorHidden() || one.hiddenBelow() > 0);
    }

    @Override
    public double width() {
        return extent.width();
    }

    @Override
    public double height() {
        return extent.height();
    }

    @Override
    public void drawOn(Canvas canvas, double x, double y) {
        double right = x - extent.x();
        double down = y - extent.y();
        shown.forEach(one -> drawReporting(canvas, one, right, down));
        for (int i = 0; i < map.ties().size(); i++) {
            drawTie(canvas, map.ties().get(i), i, right, down);
        }
        for (PlacedPerson one : shown) {
            canvas.group(
                    one.person().id().value().toString(),
                    words.of(one.person()),
                    null,
                    () -> boxes.drawOn(
                            canvas,
                            one,
                            one.box().movedBy(right, down),
                            words.best(one.person().id()).orElse(null)));
        }
    }

    private void drawReporting(Canvas canvas, PlacedPerson person, double right, double down) {
        PlacedPerson superior = places.get(person.person().reportsTo());
        if (superior != null) {
            canvas.line(reporting(superior, person).movedBy(right, down), REPORTING);
        }
    }

    static Line reporting(PlacedPerson superior, PlacedPerson person) {
        double half = PlacedPerson.CHANNEL / 2;
        double turn = superior.box().bottom() + half;
        double above = person.box().y() - half;
        Line line = Line.from(superior.middle(), superior.box().bottom()).lineTo(superior.middle(), turn);
        if (person.trunk() != null) {
            line = line.lineTo(person.trunk(), turn).lineTo(person.trunk(), above);
        }
        return line.lineTo(person.middle(), above)
                .lineTo(person.middle(), person.box().y());
    }

    private void drawTie(Canvas canvas, PersonTie tie, int number, double right, double down) {
        PlacedPerson from = places.get(tie.from());
        PlacedPerson to = places.get(tie.to());
        if (from == null || to == null) {
            return;
        }
        TieRoutes.Route route = routes.between(from, to, number);
        canvas.line(route.line().movedBy(right, down), tie(tie.kind(), tie.strength()));
        // The line starts at the lower edge of a higher box, or at the upper edge of one of the same row.
        boolean sameRow = from.row() == to.row();
        double startSide = sameRow ? -1 : 1;
        double startX = route.startX() + right;
        double endX = route.endX() + right;
        double startY = route.startY() + down;
        double endY = route.endY() + down;
        if (tie.kind() == TieKind.CONFLICTS) {
            drawCross(canvas, startX, startY + startSide * CROSS_FROM_BOX);
            drawCross(canvas, endX, endY - CROSS_FROM_BOX);
        } else if (route.fromAbove()) {
            drawArrow(canvas, endX, endY, -1);
        } else {
            drawArrow(canvas, startX, startY, startSide);
        }
    }

    static Paint tie(TieKind kind, int strength) {
        double width = 0.4 + 0.7 * strength;
        return kind == TieKind.CONFLICTS
                ? Paint.line(ChartColours.CONFLICT, width).dashed(2)
                : Paint.line(ChartColours.INFLUENCE, width).dashed(7);
    }

    static void drawCross(Canvas canvas, double x, double y) {
        Paint paint = Paint.line(ChartColours.CONFLICT, 1.8);
        canvas.line(Line.from(x - CROSS, y - CROSS).lineTo(x + CROSS, y + CROSS), paint);
        canvas.line(Line.from(x - CROSS, y + CROSS).lineTo(x + CROSS, y - CROSS), paint);
    }

    /** @param from where it comes from: -1 from above, 1 from below */
    private static void drawArrow(Canvas canvas, double x, double y, double from) {
        double back = y + from * ARROW;
        canvas.line(
                Shapes.polygon(x, y, x - ARROW / 2, back, x + ARROW / 2, back), Paint.filled(ChartColours.INFLUENCE));
    }
}
