package io.accountplanning.export.mindmap;

import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;

/** Writes a map as Markdown: the root a heading, the others nested lists, notes quoted below their node, what is done ticked. */
final class MarkdownWriter implements Walk.Steps {

    private static final String SPECIAL = "\\`*_[]<>&~#=";

    private final StringBuilder out = new StringBuilder();

    private MarkdownWriter() {}

    static String write(MindMap map) {
        MarkdownWriter writer = new MarkdownWriter();
        Walk.through(map, writer);
        return writer.out.toString();
    }

    @Override
    public void begin(MindMapNode node, int depth, boolean hasChildren) {
        String indent = "  ".repeat(Math.max(0, depth - 1));
        String box = MindMapNode.DONE.equals(node.icon()) ? "[x] " : "";
        out.append(depth == 0 ? "# " : indent + "- " + box);
        String text = escaped(node.text());
        out.append(node.link() == null ? text : "[" + text + "](" + destination(node.link()) + ")")
                .append('\n');
        if (!node.note().isEmpty()) {
            String quote = (depth == 0 ? "" : indent + "  ") + ">";
            out.append(depth == 0 ? "\n" : "");
            node.note()
                    .plain()
                    .lines()
                    .forEach(line -> out.append(quote)
                            .append(line.isEmpty() ? "" : " " + escaped(line))
                            .append('\n'));
        }
        if (depth == 0 && hasChildren) {
            out.append('\n');
        }
    }

    private static String destination(String link) {
        String safe = link.replaceAll("[\\\\`]", "\\\\$0").replaceAll("&(?=#?\\w+;)", "\\\\&");
        return safe.matches(".*[()].*") ? "<" + safe + ">" : safe;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        int start = text.length() - text.stripLeading().length();
        int end = text.stripTrailing().length();
        int[] words = text.codePoints().toArray();
        int at = 0;
        for (int c : words) {
            boolean atAnEdge = at < start || at >= end;
            if (c == '\n') {
                escaped.append("<br>");
            } else if (c == '\r'
                    || c == '\t'
                    || c == 0x2028
                    || c == 0x2029
                    || (atAnEdge && Character.isWhitespace(c))) {
                escaped.append("&#").append(c).append(';');
            } else {
                escaped.append(isSpecial(c, at, start, text) ? "\\" : "").appendCodePoint(c);
            }
            at += Character.charCount(c);
        }
        return escaped.toString();
    }

    /** Whether a character would be read as more than itself: some always, others where a line begins. */
    private static boolean isSpecial(int c, int at, int start, String text) {
        boolean begins = at == start && (c == '-' || c == '+' || c == ':');
        boolean numbers = (c == '.' || c == ')')
                && at > start
                && text.substring(start, at).matches("\\d{1,9}");
        return SPECIAL.indexOf(c) >= 0 || begins || numbers;
    }
}
