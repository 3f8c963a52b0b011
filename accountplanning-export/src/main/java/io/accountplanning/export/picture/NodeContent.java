package io.accountplanning.export.picture;

import io.accountplanning.export.label.Labels;
import io.accountplanning.mindmap.MindMapNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the box of a mind map's node, and how large that makes it.
 *
 * @param lines its text
 * @param icon what its icon is called, by its name where no label has it; null for none
 * @param count how many nodes are folded away, as text; null for none
 * @param width of the box
 * @param height of the box
 * @param countWidth of the count's box, 0 without one
 */
record NodeContent(
        List<String> lines,
        TextStyle style,
        @Nullable String icon,
        @Nullable String count,
        double width,
        double height,
        double countWidth) {

    static final double PADDING_X = 9;
    static final double PADDING_Y = 5;
    static final double MARKS_HEIGHT = 13;
    static final double MARK_WIDTH = 13;
    static final double COUNT_HEIGHT = 15;
    static final double COUNT_GAP = 4;
    static final TextStyle SMALL = new TextStyle(9, false, Colour.INK);

    private static final double LINE_WIDTH = 190;
    private static final double ROOT_LINE_WIDTH = 240;

    static NodeContent of(TreeNode node, Labels labels, TextMeasure measure) {
        MindMapNode data = node.node();
        boolean root = node.depth() == 0;
        TextStyle style = new TextStyle(
                root ? 17 : node.depth() == 1 ? 13 : 12,
                node.depth() < 2,
                BranchColours.fill(node).text());
        double lineWidth = root ? ROOT_LINE_WIDTH : LINE_WIDTH;
        List<String> lines = measure.lines(data.text(), style, lineWidth);
        String icon = data.icon() == null || data.icon().isBlank()
                ? null
                : measure.shortened(name(data.icon(), labels), SMALL, lineWidth - 2 * MARK_WIDTH);
        double marks = marks(data) * MARK_WIDTH + (icon == null ? 0 : measure.width(icon, SMALL) + 2);
        double text = lines.stream()
                .mapToDouble(line -> measure.width(line, style))
                .max()
                .orElse(0);
        String count = node.hidden() == 0 ? null : "+" + node.hidden();
        return new NodeContent(
                lines,
                style,
                icon,
                count,
                Math.max(text, marks) + 2 * PADDING_X,
                Math.max(1, lines.size()) * style.lineHeight() + (marks > 0 ? MARKS_HEIGHT : 0) + 2 * PADDING_Y,
                count == null ? 0 : measure.width(count, SMALL) + 10);
    }

    private static String name(String icon, Labels labels) {
        return labels.find("word.icon." + icon).orElse(icon);
    }

    /** How wide the box is with the count beside it. */
    double extent() {
        return width + (count == null ? 0 : COUNT_GAP + countWidth);
    }

    private static int marks(MindMapNode data) {
        return (data.note().isEmpty() ? 0 : 1) + (data.link() == null ? 0 : 1);
    }
}
