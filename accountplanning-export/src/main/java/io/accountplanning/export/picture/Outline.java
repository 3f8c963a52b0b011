package io.accountplanning.export.picture;

import java.util.ArrayDeque;
import java.util.Deque;

/** A mind map in words: a line for each visible node, two spaces deeper for each level. */
final class Outline {

    private Outline() {}

    static String of(TreeNode root) {
        StringBuilder outline = new StringBuilder();
        Deque<TreeNode> rest = new ArrayDeque<>();
        rest.push(root);
        while (!rest.isEmpty()) {
            TreeNode node = rest.pop();
            outline.append(outline.isEmpty() ? "" : "\n").append("  ".repeat(node.depth()));
            outline.append(node.node().text().replaceAll("\\s+", " ").strip());
            outline.append(node.hidden() == 0 ? "" : " (+" + node.hidden() + ")");
            for (int i = node.children().size() - 1; i >= 0; i--) {
                rest.push(node.children().get(i));
            }
        }
        return outline.toString();
    }
}
