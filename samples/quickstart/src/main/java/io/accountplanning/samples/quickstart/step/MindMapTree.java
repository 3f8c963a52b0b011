package io.accountplanning.samples.quickstart.step;

import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.samples.quickstart.workedplan.Thought;
import io.accountplanning.text.RichText;

/** The mind map from the tree of thoughts in the file. */
final class MindMapTree {

    private MindMapTree() {}

    static MindMap of(Thought root) {
        var node = node(root);
        return addChildren(MindMap.EMPTY.addRoot(node), node, root);
    }

    private static MindMap addChildren(MindMap before, MindMapNode parent, Thought thought) {
        var map = before;
        for (var child : thought.children()) {
            var node = node(child);
            map = addChildren(map.add(parent.id(), node), node, child);
        }
        return map;
    }

    private static MindMapNode node(Thought thought) {
        return MindMapNode.of(thought.text())
                .withNote(thought.note() == null ? RichText.EMPTY : RichText.ofPlain(thought.note()))
                .withColour(thought.colour())
                .withIcon(thought.icon())
                .withLink(thought.link())
                .withFolded(thought.folded());
    }
}
