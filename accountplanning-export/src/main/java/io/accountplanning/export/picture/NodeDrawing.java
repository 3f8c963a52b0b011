package io.accountplanning.export.picture;

import io.accountplanning.mindmap.MindMapNode;
import org.jspecify.annotations.Nullable;

/** Draws one node of a mind map: its box, its text, and below it the marks for a note, a link and an icon. */
final class NodeDrawing {

    private static final double RADIUS = 6;
    private static final double OUTLINE = 1.2;

    private final Canvas canvas;
    private final TextMeasure measure;
    private final PlacedNode placed;
    private final Colour ink;

    NodeDrawing(Canvas canvas, TextMeasure measure, PlacedNode placed) {
        this.canvas = canvas;
        this.measure = measure;
        this.placed = placed;
        this.ink = placed.content().style().colour();
    }

    void draw() {
        MindMapNode data = placed.tree().node();
        String note = data.note().plain();
        canvas.group(data.id().value().toString(), note.isEmpty() ? null : note, data.link(), this::shapes);
    }

    private void shapes() {
        Colour line = BranchColours.line(placed.tree());
        canvas.rectangle(placed.box(), RADIUS, new Paint(BranchColours.fill(placed.tree()), line, OUTLINE));
        NodeContent content = placed.content();
        double baseline =
                placed.box().y() + NodeContent.PADDING_Y + content.style().baseline();
        for (String text : content.lines()) {
            double width = measure.width(text, content.style());
            canvas.text(text, placed.box().x() + (placed.box().width() - width) / 2, baseline, content.style());
            baseline += content.style().lineHeight();
        }
        marks(content);
        placed.countBox().ifPresent(box -> count(box, content.count(), line));
    }

    private void marks(NodeContent content) {
        double x = placed.box().x() + NodeContent.PADDING_X;
        double y = placed.box().bottom() - NodeContent.PADDING_Y - NodeContent.MARKS_HEIGHT + 3;
        if (!placed.tree().node().note().isEmpty()) {
            note(x, y);
            x += NodeContent.MARK_WIDTH;
        }
        if (placed.tree().node().link() != null) {
            link(x, y);
            x += NodeContent.MARK_WIDTH;
        }
        if (content.icon() != null) {
            TextStyle style = NodeContent.SMALL.in(ink);
            canvas.text(content.icon(), x, y + style.baseline(), style);
        }
    }

    /** A sheet with lines on it. */
    private void note(double x, double y) {
        Paint thin = Paint.line(ink, 0.9);
        canvas.line(
                Line.from(x, y)
                        .lineTo(x + 8, y)
                        .lineTo(x + 8, y + 10)
                        .lineTo(x, y + 10)
                        .lineTo(x, y),
                thin);
        for (double line = y + 2.8; line < y + 9; line += 2.3) {
            canvas.line(Line.from(x + 2, line).lineTo(x + 6, line), thin);
        }
    }

    /** An arrow that leaves a box. */
    private void link(double x, double y) {
        Paint thin = Paint.line(ink, 1.1);
        canvas.line(
                Line.from(x + 4, y + 2)
                        .lineTo(x, y + 2)
                        .lineTo(x, y + 10)
                        .lineTo(x + 8, y + 10)
                        .lineTo(x + 8, y + 6),
                thin);
        canvas.line(Line.from(x + 3.5, y + 6.5).lineTo(x + 9.5, y + 0.5), thin);
        canvas.line(Line.from(x + 6, y + 0.5).lineTo(x + 9.5, y + 0.5).lineTo(x + 9.5, y + 4), thin);
    }

    private void count(Box box, @Nullable String count, Colour line) {
        if (count != null) {
            canvas.rectangle(box, box.height() / 2, new Paint(Colour.WHITE, line, OUTLINE));
            TextStyle style = NodeContent.SMALL;
            double x = box.x() + (box.width() - measure.width(count, style)) / 2;
            canvas.text(count, x, box.middle() + style.size() * 0.35, style);
        }
    }
}
