package io.accountplanning.export.picture;

import io.accountplanning.mindmap.MindMapNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * The colours of a mind map's branches: those of Okabe and Ito (Color Universal Design, 2008) and of Paul Tol's
 * qualitative schemes that stand out from white paper, in an order in which neighbours differ in grey too.
 */
final class BranchColours {

    static final List<Colour> BRANCHES = Stream.of(
                    "#0072B2", "#D55E00", "#332288", "#009E73", "#882255", "#8A6D00", "#117733", "#CC6677")
            .map(Colour::of)
            .toList();

    private static final Colour ROOT = Colour.of("#263238");
    private static final double TINT = 0.88;

    private BranchColours() {}

    /** The colour of a node's box outline and of the line that leads to it. */
    static Colour line(TreeNode node) {
        return node.depth() == 0 ? ROOT : BRANCHES.get(node.branch() % BRANCHES.size());
    }

    /** The node's own colour, or that of its branch, paler away from the middle. */
    static Colour fill(TreeNode node) {
        MindMapNode data = node.node();
        if (data.colour() != null) {
            return Colour.of(data.colour());
        }
        return node.depth() < 2 ? line(node) : line(node).lightened(TINT);
    }
}
