package io.accountplanning.export.picture;

import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node of a mind map that shows, with its place in the tree. */
final class TreeNode {

    private final int index;
    private final MindMapNode node;
    private final @Nullable TreeNode parent;
    private final int depth;
    private final int branch;
    private final List<TreeNode> children = new ArrayList<>();
    private final int hidden;

    private TreeNode(int index, MindMapNode node, @Nullable TreeNode parent, int branch, int hidden) {
        this.index = index;
        this.node = node;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.branch = branch;
        this.hidden = hidden;
    }

    /** The nodes that no folded one hides, level by level: each stands behind its parent. */
    static List<TreeNode> visible(MindMap map) {
        List<TreeNode> all = new ArrayList<>();
        Map<MindMapNode.Id, List<MindMapNode>> children = children(map);
        map.root().ifPresent(root -> all.add(new TreeNode(0, root, null, 0, hidden(root, children))));
        for (int i = 0; i < all.size(); i++) {
            TreeNode above = all.get(i);
            if (above.hidden == 0) {
                for (MindMapNode child : children.getOrDefault(above.node.id(), List.of())) {
                    int branch = above.depth == 0 ? above.children.size() : above.branch;
                    int index = all.size() + above.children.size();
                    above.children.add(new TreeNode(index, child, above, branch, hidden(child, children)));
                }
                all.addAll(above.children);
            }
        }
        return all;
    }

    private static Map<MindMapNode.Id, List<MindMapNode>> children(MindMap map) {
        Map<MindMapNode.Id, List<MindMapNode>> children = new HashMap<>();
        for (MindMapNode node : map.nodes()) {
            if (node.parent() != null) {
                children.computeIfAbsent(node.parent(), key -> new ArrayList<>())
                        .add(node);
            }
        }
        return children;
    }

    private static int hidden(MindMapNode node, Map<MindMapNode.Id, List<MindMapNode>> children) {
        if (!Boolean.TRUE.equals(node.folded())) {
            return 0;
        }
        List<MindMapNode> below = new ArrayList<>(children.getOrDefault(node.id(), List.of()));
        for (int i = 0; i < below.size(); i++) {
            below.addAll(children.getOrDefault(below.get(i).id(), List.of()));
        }
        return below.size();
    }

    /** Its position among the visible nodes. */
    int index() {
        return index;
    }

    MindMapNode node() {
        return node;
    }

    /** The node above; null for the root. */
    @Nullable
    TreeNode parent() {
        return parent;
    }

    /** 0 for the root. */
    int depth() {
        return depth;
    }

    /** Which child of the root it hangs on, or is; 0 for the first. */
    int branch() {
        return branch;
    }

    /** The nodes right below that show. */
    List<TreeNode> children() {
        return children;
    }

    /** How many nodes below are folded away. */
    int hidden() {
        return hidden;
    }
}
