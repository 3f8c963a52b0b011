package io.accountplanning.export.picture;

import io.accountplanning.export.label.Labels;
import java.util.List;

/**
 * Puts a tree around its root: the first branches to the right, the others to the left, so that both sides are about
 * equally high. Each subtree has a band of its own, as high as its parts, and children stand beyond their parent; so no
 * two boxes can meet.
 */
final class MindMapLayout {

    private static final double BRANCH_GAP = 20;
    private static final double SIBLING_GAP = 8;
    private static final double LEVEL_GAP = 44;
    private static final double MOST_LEVEL_GAP = 140;
    private static final double LEVEL_GAP_SHARE = 0.04;
    private static final int MOST_TRIES = 100;

    private final List<TreeNode> nodes;
    private final List<NodeContent> contents;
    private final double[] bands;
    private final PlacedNode[] placed;

    private MindMapLayout(List<TreeNode> nodes, Labels labels, TextMeasure measure) {
        this.nodes = nodes;
        this.contents = nodes.stream()
                .map(node -> NodeContent.of(node, labels, measure))
                .toList();
        this.bands = new double[nodes.size()];
        this.placed = new PlacedNode[nodes.size()];
    }

    /**
     * The nodes in their places, the middle of the root's box at the origin.
     *
     * @param nodes each behind its parent
     */
    static List<PlacedNode> of(List<TreeNode> nodes, Labels labels, TextMeasure measure) {
        MindMapLayout layout = new MindMapLayout(nodes, labels, measure);
        layout.measureBands();
        nodes.forEach(layout::place);
        return List.of(layout.placed);
    }

    /** From the leaves to the root, without recursion: a map may be a single chain as long as it likes. */
    private void measureBands() {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            bands[i] = Math.max(contents.get(i).height(), height(nodes.get(i).children()));
        }
    }

    private double height(List<TreeNode> siblings) {
        if (siblings.isEmpty()) {
            return 0;
        }
        List<SiblingRow> rows = rows(siblings);
        return rows.stream().mapToDouble(SiblingRow::height).sum() + (rows.size() - 1) * gap(siblings.get(0));
    }

    private List<SiblingRow> rows(List<TreeNode> siblings) {
        return SiblingRow.of(siblings, bands, contents);
    }

    private static double gap(TreeNode sibling) {
        return sibling.depth() == 1 ? BRANCH_GAP : SIBLING_GAP;
    }

    private void place(TreeNode node) {
        List<TreeNode> children = node.children();
        if (node.parent() == null) {
            NodeContent content = contents.get(0);
            Box box = new Box(-content.width() / 2, -content.height() / 2, content.width(), content.height());
            placed[0] = new PlacedNode(node, content, false, box, null);
            int toTheRight = branchesToTheRight(children);
            placeAll(children.subList(0, toTheRight), placed[0], false);
            placeAll(children.subList(toTheRight, children.size()), placed[0], true);
        } else {
            placeAll(children, placed[node.index()], placed[node.index()].left());
        }
    }

    /** Of very many branches a few numbers are tried first, then those near the best of these. */
    private int branchesToTheRight(List<TreeNode> branches) {
        int step = Math.max(1, branches.size() / MOST_TRIES);
        int near = best(branches, branches.size(), 1, step);
        return step == 1 ? near : best(branches, Math.min(branches.size(), near + step), Math.max(1, near - step), 1);
    }

    private int best(List<TreeNode> branches, int most, int least, int step) {
        int best = most;
        double height = higherSide(branches, most);
        for (int right = most - step; right >= least; right -= step) {
            double other = higherSide(branches, right);
            if (other <= height) {
                best = right;
                height = other;
            }
        }
        return best;
    }

    private double higherSide(List<TreeNode> branches, int right) {
        return Math.max(height(branches.subList(0, right)), height(branches.subList(right, branches.size())));
    }

    private void placeAll(List<TreeNode> children, PlacedNode parent, boolean left) {
        double height = height(children);
        double away = Math.min(MOST_LEVEL_GAP, Math.max(LEVEL_GAP, height * LEVEL_GAP_SHARE));
        double start = left ? parent.box().x() - away : parent.box().right() + away;
        double top = parent.box().middle() - height / 2;
        for (SiblingRow row : rows(children)) {
            double gap = gap(row.nodes().get(0));
            PlacedNode.Lane lane = new PlacedNode.Lane(start, top + row.height() + gap / 2);
            for (int column = 0; column < row.nodes().size(); column++) {
                TreeNode child = row.nodes().get(column);
                NodeContent content = contents.get(child.index());
                double x = left
                        ? start - row.offsets().get(column) - content.width()
                        : start + row.offsets().get(column);
                Box box = new Box(x, top + (row.height() - content.height()) / 2, content.width(), content.height());
                placed[child.index()] = new PlacedNode(child, content, left, box, column == 0 ? null : lane);
            }
            top += row.height() + gap;
        }
    }
}
