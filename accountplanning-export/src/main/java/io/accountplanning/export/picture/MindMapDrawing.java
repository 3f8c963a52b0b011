package io.accountplanning.export.picture;

import io.accountplanning.export.label.Labels;
import io.accountplanning.mindmap.MindMap;
import java.util.List;
import java.util.Locale;

/** A mind map with its title above it. */
final class MindMapDrawing implements Drawing {

    private static final double MARGIN = 24;
    private static final double TURN = 14;
    private static final double TITLE_GAP = 20;
    private static final double TITLE_WIDTH = 480;
    private static final TextStyle TITLE = TextStyle.TITLE;

    private final String title;
    private final Locale locale;
    private final TextMeasure measure;
    private final List<String> titleLines;
    private final List<PlacedNode> nodes;
    private final double width;
    private final double height;

    MindMapDrawing(MindMap map, String title, Labels labels, TextMeasure measure) {
        this.title = title;
        this.locale = labels.locale();
        this.measure = measure;
        List<PlacedNode> placed = MindMapLayout.of(TreeNode.visible(map), labels, measure);
        Box tree = placed.stream().map(PlacedNode::extent).reduce(Box::with).orElse(new Box(0, 0, 0, 0));
        this.titleLines = measure.lines(title, TITLE, Math.max(tree.width(), TITLE_WIDTH));
        double titleHeight = titleLines.size() * TITLE.lineHeight();
        double inner = Math.max(
                tree.width(),
                titleLines.stream()
                        .mapToDouble(line -> measure.width(line, TITLE))
                        .max()
                        .orElse(0));
        double top = MARGIN + titleHeight + (placed.isEmpty() || titleLines.isEmpty() ? 0 : TITLE_GAP);
        double left = MARGIN + (inner - tree.width()) / 2;
        this.nodes = placed.stream()
                .map(node -> node.movedBy(left - tree.x(), top - tree.y()))
                .toList();
        this.width = Math.ceil(inner + 2 * MARGIN);
        this.height = Math.ceil(top + tree.height() + MARGIN);
    }

    /** Every visible node in its place. */
    List<PlacedNode> nodes() {
        return nodes;
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
    public String title() {
        return title;
    }

    @Override
    public String description() {
        return nodes.isEmpty() ? "" : Outline.of(nodes.get(0).tree());
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public boolean hasLinks() {
        return nodes.stream().anyMatch(node -> node.tree().node().link() != null);
    }

    @Override
    public void drawOn(Canvas canvas) {
        double baseline = MARGIN + TITLE.baseline();
        for (String line : titleLines) {
            canvas.text(line, (width - measure.width(line, TITLE)) / 2, baseline, TITLE);
            baseline += TITLE.lineHeight();
        }
        nodes.forEach(node -> drawBranch(canvas, node));
        nodes.forEach(node -> new NodeDrawing(canvas, measure, node).draw());
    }

    private void drawBranch(Canvas canvas, PlacedNode node) {
        TreeNode above = node.tree().parent();
        if (above != null) {
            Box from = nodes.get(above.index()).box();
            double startX = node.left() ? from.x() : from.right();
            double endX = node.left() ? node.box().right() : node.box().x();
            Line start = Line.from(startX, from.middle());
            PlacedNode.Lane lane = node.lane();
            Line line;
            if (lane == null) {
                line = curve(start, startX, from.middle(), endX, node.box().middle());
            } else {
                double turn = endX + (node.left() ? TURN : -TURN);
                Line toLane =
                        curve(start, startX, from.middle(), lane.x(), lane.y()).lineTo(turn, lane.y());
                line = curve(toLane, turn, lane.y(), endX, node.box().middle());
            }
            canvas.line(
                    line,
                    Paint.line(BranchColours.line(node.tree()), node.tree().depth() == 1 ? 2.6 : 1.5));
        }
    }

    private static Line curve(Line line, double x, double y, double endX, double endY) {
        double half = (x + endX) / 2;
        return line.curveTo(half, y, half, endY, endX, endY);
    }
}
