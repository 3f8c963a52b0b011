package io.accountplanning.export.picture;

import io.accountplanning.export.label.Labels;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.Coverage;
import io.accountplanning.relationshipmap.PoliticalStatus;
import io.accountplanning.relationshipmap.Relationship;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.relationshipmap.Support;
import io.accountplanning.relationshipmap.TieKind;
import io.accountplanning.table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the marks and lines of a relationship map mean. */
final class RelationshipLegend {

    private static final TextStyle SIGN = new TextStyle(11, true, Colour.INK);

    private final Labels labels;
    private final TextMeasure measure;

    RelationshipLegend(Labels labels, TextMeasure measure) {
        this.labels = labels;
        this.measure = measure;
    }

    /** @param cut whether a part of the map is shown */
    List<Legend.Entry> entries(boolean cut) {
        List<Legend.Entry> entries = new ArrayList<>();
        Arrays.stream(Support.values()).map(this::support).forEach(entries::add);
        Arrays.stream(PoliticalStatus.values()).map(this::status).forEach(entries::add);
        Arrays.stream(Coverage.values()).map(this::coverage).forEach(entries::add);
        entries.add(entry(reportsTo(), (canvas, box) -> canvas.line(level(box), PeopleBlock.REPORTING)));
        entries.add(entry(labels.word("influenceByStrength"), RelationshipLegend::drawInfluence));
        entries.add(entry(labels.constant(TieKind.CONFLICTS), RelationshipLegend::drawConflict));
        if (cut) {
            entries.add(entry(
                    labels.word("superiorNotShown"),
                    (canvas, box) -> PersonMarks.drawUpwards(
                            canvas, inset(box).x(), inset(box).y())));
            entries.add(entry(labels.word("furtherBelow"), (canvas, box) -> sign(canvas, box, "+n", SIGN)));
        }
        return entries;
    }

    private Legend.Entry support(Support support) {
        return entry(labels.constant(support), (canvas, box) -> drawSupport(canvas, box, support));
    }

    private Legend.Entry status(PoliticalStatus status) {
        return entry(
                labels.constant(status),
                (canvas, box) -> PersonMarks.drawStatus(
                        canvas, status, inset(box).x(), inset(box).y()));
    }

    private Legend.Entry coverage(Coverage level) {
        String coverage =
                labels.column(RelationshipMap.SECTION, Relationship.TABLE, Relationship.TABLE.column("coverage"));
        return entry(
                labels.word("figureOf", coverage, labels.constant(level)),
                (canvas, box) -> PersonMarks.drawCoverage(
                        canvas, level, inset(box).x(), inset(box).y()));
    }

    private static void drawInfluence(Canvas canvas, Box box) {
        double back = box.right() - 8;
        canvas.line(level(box), PeopleBlock.tie(TieKind.INFLUENCES, 2));
        canvas.line(
                Shapes.polygon(box.right(), box.middle(), back, box.middle() - 4, back, box.middle() + 4),
                Paint.filled(ChartColours.INFLUENCE));
    }

    private static void drawConflict(Canvas canvas, Box box) {
        canvas.line(level(box), PeopleBlock.tie(TieKind.CONFLICTS, 2));
        PeopleBlock.drawCross(canvas, box.x() + 5, box.middle());
        PeopleBlock.drawCross(canvas, box.right() - 5, box.middle());
    }

    private static Legend.Entry entry(String text, Legend.Mark mark) {
        return new Legend.Entry(mark, text);
    }

    private String reportsTo() {
        Column<ContactPerson, ?> column = ContactPerson.TABLE.column("reportsTo");
        return labels.column(RelationshipMap.SECTION, ContactPerson.TABLE, column);
    }

    private void drawSupport(Canvas canvas, Box box, Support support) {
        Colour colour = ChartColours.of(support);
        canvas.rectangle(box, 3, Paint.filled(colour));
        sign(canvas, box, PersonMarks.sign(support), SIGN.in(colour.text()));
    }

    private void sign(Canvas canvas, Box box, String sign, TextStyle style) {
        double x = box.x() + (box.width() - measure.width(sign, style)) / 2;
        canvas.text(sign, x, box.middle() + style.belowMiddle(), style);
    }

    private static Line level(Box box) {
        return Line.from(box.x(), box.middle()).lineTo(box.right(), box.middle());
    }

    /** Where a mark stands in the middle of the box. */
    private static Box inset(Box box) {
        return new Box(
                box.x() + (box.width() - PersonMarks.SIZE) / 2,
                box.y() + (box.height() - PersonMarks.SIZE) / 2,
                PersonMarks.SIZE,
                PersonMarks.SIZE);
    }
}
