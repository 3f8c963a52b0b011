package io.accountplanning.export.picture;

import io.accountplanning.export.label.Labels;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.Coverage;
import io.accountplanning.relationshipmap.Support;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws a person: where they stand towards us at the left, then name, title and roles, and a row of marks below. */
final class PersonBox {

    static final double STRIP = 24;

    private static final double PADDING = 5;
    private static final double RADIUS = 4;
    private static final TextStyle NAME = new TextStyle(11, true, Colour.INK);
    private static final TextStyle DETAIL = new TextStyle(9, false, Colour.QUIET);
    private static final TextStyle SIGN = new TextStyle(12, true, Colour.INK);
    private static final TextStyle COUNT = new TextStyle(9, true, Colour.INK);

    private final Labels labels;
    private final TextMeasure measure;

    PersonBox(Labels labels, TextMeasure measure) {
        this.labels = labels;
        this.measure = measure;
    }

    /**
     * Draws it.
     *
     * @param best how much anybody of us meets them; null when nobody has said
     */
    void drawOn(Canvas canvas, PlacedPerson placed, Box box, @Nullable Coverage best) {
        ContactPerson person = placed.person();
        double line = person.isKeyPlayer() ? 2 : 1;
        canvas.rectangle(box, RADIUS, new Paint(Colour.WHITE, Colour.INK, line));
        if (person.support() != null) {
            drawSupport(canvas, box, person.support());
        }
        double y = box.y() + 3;
        y += write(canvas, new Written(person.name(), NAME), box, y);
        y += write(canvas, new Written(title(person), DETAIL), box, y);
        write(canvas, new Written(roles(person), DETAIL), box, y);
        drawMarks(canvas, placed, box, best);
    }

    private record Written(String text, TextStyle style) {}

    private static String title(ContactPerson person) {
        return person.title() == null ? "" : person.title();
    }

    private String roles(ContactPerson person) {
        return person.roles().stream().map(labels::constant).collect(Collectors.joining(", "));
    }

    /** How high it is: nothing, where there is nothing to say. */
    private double write(Canvas canvas, Written written, Box box, double y) {
        double room = box.width() - STRIP - 2 * PADDING;
        String text = measure.shortened(written.text(), written.style(), room);
        if (text.isEmpty()) {
            return 0;
        }
        double left = box.x() + STRIP + PADDING;
        double width = measure.width(text, written.style());
        double x = measure.isLeftToRight(text) ? left : left + room - width;
        canvas.text(text, x, y + written.style().baseline(), written.style());
        return written.style().lineHeight();
    }

    private void drawSupport(Canvas canvas, Box box, Support support) {
        Colour colour = ChartColours.of(support);
        Box strip = new Box(box.x() + 1, box.y() + 1, STRIP - 2, box.height() - 2);
        canvas.rectangle(strip, RADIUS - 1, Paint.filled(colour));
        String sign = PersonMarks.sign(support);
        TextStyle style = SIGN.in(colour.text());
        double x = strip.x() + (strip.width() - measure.width(sign, style)) / 2;
        canvas.text(sign, x, strip.middle() + style.belowMiddle(), style);
    }

    private void drawMarks(Canvas canvas, PlacedPerson placed, Box box, @Nullable Coverage best) {
        double x = box.x() + STRIP + PADDING;
        double y = box.bottom() - PersonMarks.SIZE - 5;
        if (placed.person().politicalStatus() != null) {
            PersonMarks.drawStatus(canvas, placed.person().politicalStatus(), x, y);
        }
        if (best != null) {
            PersonMarks.drawCoverage(canvas, best, x + 22, y);
        }
        if (placed.superiorHidden()) {
            PersonMarks.drawUpwards(canvas, x + 48, y);
        }
        if (placed.hiddenBelow() > 0) {
            String count = "+" + placed.hiddenBelow();
            double width = measure.width(count, COUNT);
            canvas.text(count, box.right() - PADDING - width, y + COUNT.baseline(), COUNT);
        }
    }
}
