package io.accountplanning.export.mindmap;

import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goes through a map from the root down, in the order of a file, however deep it is. */
final class Walk {

    /** What is done with a node when it begins and when all below it is done. */
    interface Steps {
        void begin(MindMapNode node, int depth, boolean hasChildren);

        default void end(MindMapNode node) {}
    }

    /** @param left whether everything below the node is done */
    private record Stop(MindMapNode node, int depth, boolean left) {}

    private Walk() {}

    static void through(MindMap map, Steps steps) {
        Map<MindMapNode.Id, List<MindMapNode>> children = new HashMap<>();
        for (MindMapNode node : map.nodes()) {
            if (node.parent() != null) {
                children.computeIfAbsent(node.parent(), key -> new ArrayList<>())
                        .add(node);
            }
        }
        Deque<Stop> open = new ArrayDeque<>();
        map.root().ifPresent(root -> open.push(new Stop(root, 0, false)));
        while (!open.isEmpty()) {
            Stop next = open.pop();
            if (next.left()) {
                steps.end(next.node());
                continue;
            }
            List<MindMapNode> below = children.getOrDefault(next.node().id(), List.of());
            steps.begin(next.node(), next.depth(), !below.isEmpty());
            open.push(new Stop(next.node(), next.depth(), true));
            for (int i = below.size() - 1; i >= 0; i--) {
                open.push(new Stop(below.get(i), next.depth() + 1, false));
            }
        }
    }
}
