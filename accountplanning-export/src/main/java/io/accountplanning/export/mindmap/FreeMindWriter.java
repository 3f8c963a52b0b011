package io.accountplanning.export.mindmap;

import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import org.jspecify.annotations.Nullable;

/** Writes a map as FreeMind 1.0 does. Programs keep the id of a node, so the node's id and origin travel in it. */
final class FreeMindWriter implements Walk.Steps {

    static final String ID = "AP_";
    static final String OF = "_OF_";
    static final String DONE = "button_ok";

    private final XmlOutput out = new XmlOutput();

    private FreeMindWriter() {}

    static String write(MindMap map) {
        FreeMindWriter writer = new FreeMindWriter();
        writer.out
                .line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .open("map")
                .attribute("version", "1.0.1");
        Walk.through(map, writer);
        return writer.out.close().toString();
    }

    @Override
    public void begin(MindMapNode node, int depth, boolean hasChildren) {
        out.open("node")
                .attribute(
                        "ID",
                        ID
                                + node.id().value()
                                + (node.origin() == null
                                        ? ""
                                        : OF + node.origin().value()))
                .attribute("TEXT", node.text())
                .attribute("BACKGROUND_COLOR", node.colour())
                .attribute("LINK", node.link())
                .attribute("FOLDED", Boolean.TRUE.equals(node.folded()) ? "true" : null);
        if (!node.note().isEmpty()) {
            out.line("<richcontent TYPE=\"NOTE\"><html><head/><body>" + Html.asXml(node.note())
                    + "</body></html></richcontent>");
        }
        String icon = icon(node.icon());
        if (icon != null) {
            out.open("icon").attribute("BUILTIN", icon).close();
        }
    }

    @Override
    public void end(MindMapNode node) {
        out.close();
    }

    private static @Nullable String icon(@Nullable String name) {
        return MindMapNode.DONE.equals(name) ? DONE : name;
    }
}
