package io.accountplanning.export.mindmap;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a mindmap of Mermaid: a node to a line, below the nearest line before it that is indented less. */
final class MermaidReader {

    private static final Pattern SHAPE = Pattern.compile(
            "(?s)([^\\[(){}\\n]*?)(\\(\\(|\\{\\{|\\)\\)|\\(-|-\\)|\\[|\\(|\\))(.*?)(\\)\\)|}}|\\(\\(|-\\)|\\(-|]|\\)|\\()");
    private static final Pattern ICON = Pattern.compile("::icon\\(([^)]*)\\)");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final int TAB = 4;

    private final List<String> lines;
    private final MapDraft map = new MapDraft();
    private final Levels levels = new Levels();
    private int at;

    MermaidReader(String text) {
        this.lines = text.lines().toList();
    }

    ReadMindMap read() {
        toTheDiagram();
        Draft current = null;
        for (at++; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (line.startsWith("```")) {
                break;
            }
            if (!line.isEmpty() && !line.startsWith("%%")) {
                current = line(line, current);
            }
        }
        if (current == null) {
            throw new Place(Math.max(1, lines.size()), 1)
                    .wrong("there is no node: expected a root below mindmap", null);
        }
        return map.finished();
    }

    /** Passes over front matter, comments and the fence of a block in Markdown. */
    private void toTheDiagram() {
        boolean frontMatter = false;
        for (; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            frontMatter ^= line.equals("---");
            if (!frontMatter && line.equalsIgnoreCase("mindmap")) {
                return;
            }
            if (!frontMatter && !line.isEmpty() && !line.matches("---|%%.*|```+\\s*mermaid")) {
                throw new Place(at + 1, 1).wrong("is not a mindmap of Mermaid: expected mindmap", line);
            }
        }
        throw new Place(Math.max(1, at), 1).wrong("is not a mindmap of Mermaid: expected mindmap", null);
    }

    private Draft line(String line, @Nullable Draft current) {
        Matcher icon = ICON.matcher(line);
        boolean isIcon = icon.lookingAt();
        if (isIcon || line.startsWith(":::")) {
            if (current == null) {
                throw place().wrong("stands before the root: expected a node", line);
            }
            if (isIcon) {
                current.icon = icon.group(1).strip();
            }
            return current;
        }
        return node(line);
    }

    private Draft node(String line) {
        int indent = Levels.indent(lines.get(at), TAB);
        Place place = place();
        Draft parent = levels.parent(indent);
        if (parent == null && !map.drafts().isEmpty()) {
            throw place.wrong("a second root: indent it more than " + levels.outermost() + " spaces", line);
        }
        Draft draft = map.add(parent, place);
        levels.enter(indent, draft);
        draft.text = text(line, place);
        return draft;
    }

    private Place place() {
        String line = lines.get(at);
        return new Place(at + 1, 1 + line.length() - line.stripLeading().length());
    }

    private String text(String line, Place place) {
        String whole = quoted(line, place);
        Matcher shape = SHAPE.matcher(whole);
        int opened = whole.indexOf('"');
        if (opened > 0 && shape.lookingAt() && shape.end(2) == opened) {
            int closed = whole.lastIndexOf('"');
            return unquoted(whole.substring(opened + 1, closed));
        }
        String plain = withoutComment(whole);
        Matcher bare = SHAPE.matcher(plain);
        return read(bare.matches() ? bare.group(3) : plain);
    }

    /** A comment begins behind a blank and has no quotes in it. */
    private static String withoutComment(String line) {
        int at = line.indexOf("%%", line.lastIndexOf('"') + 1);
        while (at >= 0 && (at == 0 || !Character.isWhitespace(line.charAt(at - 1)))) {
            at = line.indexOf("%%", at + 1);
        }
        return at < 0 ? line : line.substring(0, at).stripTrailing();
    }

    /** Whether a quote opens right behind the signs of a shape, and none closes it. */
    private static boolean isOpen(String line) {
        int quote = line.indexOf('"');
        int shape = Math.max(quote, 0);
        while (shape > 0 && "[({)-".indexOf(line.charAt(shape - 1)) >= 0) {
            shape--;
        }
        return shape < quote
                && line.indexOf('"', quote + 1) < 0
                && line.substring(0, shape).chars().noneMatch(c -> "[(){}".indexOf(c) >= 0);
    }

    /** The line, and those that a quoted text goes on in. */
    private String quoted(String line, Place place) {
        if (!isOpen(line)) {
            return line;
        }
        StringBuilder whole = new StringBuilder(line);
        while (at + 1 < lines.size()) {
            at++;
            whole.append('\n').append(lines.get(at));
            if (lines.get(at).indexOf('"') >= 0) {
                return whole.toString();
            }
        }
        throw place.wrong("the text has no end: expected \" behind it", line);
    }

    private static String unquoted(String text) {
        boolean markdown = text.length() > 1 && text.startsWith("`") && text.endsWith("`");
        return read(markdown ? text.substring(1, text.length() - 1) : text);
    }

    private static String read(String text) {
        return TextEntities.readMermaid(BREAK.matcher(text).replaceAll("\n"));
    }
}
