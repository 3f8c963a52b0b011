package io.accountplanning.export.picture;

import java.util.ArrayList;
import java.util.List;

/** What the marks of a picture mean, side by side on as many lines as they need. */
final class Legend implements Block {

    static final double MARK_WIDTH = 26;
    static final double MARK_HEIGHT = 16;

    private static final double MARK_GAP = 6;
    private static final double ENTRY_GAP = 18;
    private static final double LINE_HEIGHT = 22;
    private static final TextStyle STYLE = TextStyle.LABEL;

    /** Draws a mark into a box of that size. */
    interface Mark {
        void drawOn(Canvas canvas, Box box);
    }

    /** A mark and its meaning. */
    record Entry(Mark mark, String text) {}

    private record Placed(Entry entry, String text, double x, double y) {}

    private final List<Placed> placed = new ArrayList<>();
    private final double width;
    private final double height;

    Legend(List<Entry> entries, double width, TextMeasure measure) {
        this.width = width;
        double x = 0;
        double y = 0;
        for (Entry entry : entries) {
            String text = measure.shortened(entry.text(), STYLE, width - MARK_WIDTH - MARK_GAP);
            double length = MARK_WIDTH + MARK_GAP + measure.width(text, STYLE);
            if (x > 0 && x + length > width) {
                x = 0;
                y += LINE_HEIGHT;
            }
            placed.add(new Placed(entry, text, x, y));
            x += length + ENTRY_GAP;
        }
        this.height = y + LINE_HEIGHT;
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void drawOn(Canvas canvas, double x, double y) {
        for (Placed one : placed) {
            Box mark = new Box(x + one.x(), y + one.y() + (LINE_HEIGHT - MARK_HEIGHT) / 2, MARK_WIDTH, MARK_HEIGHT);
            one.entry().mark().drawOn(canvas, mark);
            canvas.text(one.text(), mark.right() + MARK_GAP, mark.middle() + STYLE.belowMiddle(), STYLE);
        }
    }
}
