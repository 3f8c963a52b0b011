package io.accountplanning.export.mindmap;

import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Writes a map as OPML 2.0; {@code _note} is what outliners agree on. */
final class OpmlWriter implements Walk.Steps {

    private final XmlOutput out = new XmlOutput();

    private OpmlWriter() {}

    static String write(MindMap map) {
        OpmlWriter writer = new OpmlWriter();
        String title = map.root().map(MindMapNode::text).orElse("");
        writer.out
                .line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .open("opml")
                .attribute("version", "2.0")
                .open("head")
                .element("title", title.replaceAll("\\s+", " "))
                .element("expansionState", new Expanded().of(map))
                .close()
                .open("body");
        Walk.through(map, writer);
        return writer.out.close().close().toString();
    }

    @Override
    public void begin(MindMapNode node, int depth, boolean hasChildren) {
        out.open("outline")
                .attribute("text", node.text())
                .attribute("_note", node.note().isEmpty() ? null : node.note().plain());
        if (node.link() != null) {
            out.attribute("type", "link").attribute("url", node.link());
        }
    }

    @Override
    public void end(MindMapNode node) {
        out.close();
    }

    /** The lines that are expanded, counted from 1 among those that show. */
    private static final class Expanded implements Walk.Steps {

        private final Map<MindMapNode.Id, Boolean> opens = new HashMap<>();
        private final StringJoiner lines = new StringJoiner(",");
        private int line;

        String of(MindMap map) {
            Walk.through(map, this);
            return lines.toString();
        }

        @Override
        public void begin(MindMapNode node, int depth, boolean hasChildren) {
            boolean shows = node.parent() == null || Boolean.TRUE.equals(opens.get(node.parent()));
            boolean isOpen = shows && !Boolean.TRUE.equals(node.folded());
            opens.put(node.id(), isOpen);
            line += shows ? 1 : 0;
            if (isOpen && hasChildren) {
                lines.add(Integer.toString(line));
            }
        }
    }
}
