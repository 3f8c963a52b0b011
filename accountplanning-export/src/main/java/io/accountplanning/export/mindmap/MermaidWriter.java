package io.accountplanning.export.mindmap;

import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;

/** Writes a map as a diagram of Mermaid: every text quoted, so that none of it is read as syntax. */
final class MermaidWriter implements Walk.Steps {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder("mindmap\n");
    private int number;

    private MermaidWriter() {}

    static String write(MindMap map) {
        MermaidWriter writer = new MermaidWriter();
        Walk.through(map, writer);
        return writer.out.toString();
    }

    @Override
    public void begin(MindMapNode node, int depth, boolean hasChildren) {
        String indent = INDENT.repeat(depth + 1);
        String quoted = '"' + escaped(node.text()) + '"';
        out.append(indent).append(depth == 0 ? "root((" + quoted + "))" : "n" + number + "[" + quoted + "]");
        out.append('\n');
        number++;
        String icon = node.icon();
        if (icon != null && !icon.isBlank() && icon.chars().noneMatch(c -> c == ')' || c == '\n' || c == '\r')) {
            out.append(indent).append("::icon(").append(icon).append(")\n");
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> escaped.append("#quot;");
                case '<' -> escaped.append("#lt;");
                case '>' -> escaped.append("#gt;");
                case '&' -> escaped.append("#amp;");
                case '#', '`', '\r', '\t' -> escaped.append('#').append(c).append(';');
                case '\n' -> escaped.append("<br/>");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
