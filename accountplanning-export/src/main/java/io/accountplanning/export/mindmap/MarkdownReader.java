package io.accountplanning.export.mindmap;

import io.accountplanning.mindmap.MindMapNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads headings and nested lists as nodes, and what stands below one as its note. */
final class MarkdownReader {

    // What ends a heading is taken away behind it: looking for it from each of its blanks would take long.
    private static final Pattern HEADING = Pattern.compile("(?s) {0,3}(#{1,6})(?:[ \\t]+(.*))?");
    private static final Pattern ITEM = Pattern.compile("(?s)([ \\t]*)(?:[-*+]|\\d{1,9}[.)])(?:[ \\t]+(.*))?");
    private static final Pattern BOX = Pattern.compile("(?s)\\[([ xX])][ \\t]+(.*)");
    private static final Pattern RULE =
            Pattern.compile(" {0,3}(?:(?:-[ \\t]*+){3,}+|(?:\\*[ \\t]*+){3,}+|(?:_[ \\t]*+){3,}+)");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)[ \\t]*");
    private static final Pattern FENCE = Pattern.compile("[ \\t]*(```+|~~~+).*");
    private static final String TITLE = "title:";
    private static final int TAB = 4;

    private final List<String> lines;
    private final MapDraft map = new MapDraft();
    private final Levels headings = new Levels();
    private final Levels items = new Levels();
    private final Draft top;
    private int at;
    private int atTheTop;
    private Draft heading;
    private Draft current;
    private StringBuilder note = new StringBuilder();
    private boolean paragraphGoesOn;

    MarkdownReader(String text) {
        this.lines = text.lines().toList();
        this.top = map.add(null, new Place(1, 1));
        this.heading = top;
        this.current = top;
        top.text = "Mind map";
    }

    ReadMindMap read() {
        frontMatter();
        for (; at < lines.size(); at++) {
            line(lines.get(at));
        }
        endNote();
        if (atTheTop == 0) {
            throw new Place(1, 1).wrong("there is no node: expected a heading such as # Acme, or a list", null);
        }
        return atTheTop == 1 && top.notes.isEmpty() ? map.finishedWithoutTop() : map.finished();
    }

    private void frontMatter() {
        if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
            return;
        }
        int end = lines.subList(1, lines.size()).indexOf("---") + 1;
        for (String line : lines.subList(0, end)) {
            String title = line.startsWith(TITLE)
                    ? unquoted(line.substring(TITLE.length()).strip())
                    : "";
            top.text = title.isBlank() ? top.text : title;
        }
        at = end == 0 ? 0 : end + 1;
    }

    private static String unquoted(String text) {
        int from = !text.isEmpty() && "\"'".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        int to = text.length() > from && "\"'".indexOf(text.charAt(text.length() - 1)) >= 0
                ? text.length() - 1
                : text.length();
        return text.substring(from, to);
    }

    /** A heading may be closed by signs like those that open it. */
    private static @Nullable String withoutEnd(@Nullable String heading) {
        if (heading == null) {
            return null;
        }
        String text = heading.stripTrailing();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        boolean isClosed = end == 0 || (end < text.length() && " \t".indexOf(text.charAt(end - 1)) >= 0);
        return isClosed ? text.substring(0, end).stripTrailing() : text;
    }

    private void line(String line) {
        Matcher headingLine = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (FENCE.matcher(line).matches()) {
            fence(line);
        } else if (line.isBlank()) {
            noteLine("");
        } else if (headingLine.matches()) {
            heading(headingLine.group(1).length(), withoutEnd(headingLine.group(2)));
        } else if (isUnderlined(line)) {
            heading(lines.get(at + 1).strip().startsWith("=") ? 1 : 2, line.strip());
            at++;
        } else if (RULE.matcher(line).matches()) {
            paragraphGoesOn = false;
        } else if (item.matches()) {
            item(Levels.indent(line, TAB), item.group(2));
        } else {
            words(line.strip());
        }
    }

    private boolean isUnderlined(String line) {
        return at + 1 < lines.size()
                && UNDERLINE.matcher(lines.get(at + 1)).matches()
                && !ITEM.matcher(line).matches()
                && !line.stripLeading().startsWith(">")
                && (current == top || Levels.indent(line, TAB) == 0)
                && !paragraphGoesOn;
    }

    private void heading(int level, @Nullable String text) {
        endNote();
        items.clear();
        Draft parent = headings.parent(level);
        heading = node(parent == null ? top : parent, text);
        headings.enter(level, heading);
        paragraphGoesOn = false;
    }

    private void item(int indent, @Nullable String text) {
        endNote();
        Draft parent = items.parent(indent);
        Matcher box = BOX.matcher(text == null ? "" : text);
        boolean boxed = box.matches();
        Draft item = node(parent == null ? heading : parent, boxed ? box.group(2) : text);
        if (boxed && !box.group(1).isBlank()) {
            item.icon = MindMapNode.DONE;
        }
        items.enter(indent, item);
        paragraphGoesOn = true;
    }

    private Draft node(Draft parent, @Nullable String text) {
        atTheTop += parent == top ? 1 : 0;
        Draft draft = map.add(parent, place());
        MarkdownText read = MarkdownText.of(text == null ? "" : text.strip());
        draft.text = read.words;
        draft.link = read.link;
        current = draft;
        return draft;
    }

    private Place place() {
        String line = lines.get(at);
        return new Place(at + 1, 1 + line.length() - line.stripLeading().length());
    }

    private void words(String line) {
        boolean quoted = line.startsWith(">");
        if (paragraphGoesOn && !quoted && note.isEmpty()) {
            current.text += " " + MarkdownText.of(line).words;
            return;
        }
        String said = quoted ? line.replaceFirst("> ?", "") : line;
        noteLine(MarkdownText.of(said).words);
        paragraphGoesOn = false;
    }

    private void noteLine(String line) {
        if (line.isEmpty()) {
            paragraphGoesOn = false;
        }
        note.append(line).append('\n');
    }

    private void endNote() {
        current.notePlain(withoutBlankEdges(note.toString()));
        note = new StringBuilder();
    }

    private static String withoutBlankEdges(String text) {
        return text.replaceFirst("^\\n+", "").replaceFirst("\\n+$", "");
    }

    /** What is between fences is meant as it is. */
    private void fence(String first) {
        Matcher opened = FENCE.matcher(first);
        String mark = opened.matches() ? opened.group(1) : "```";
        paragraphGoesOn = false;
        for (at++; at < lines.size() && !lines.get(at).strip().startsWith(mark); at++) {
            String line = lines.get(at);
            int indent = Math.min(
                    first.length() - first.stripLeading().length(),
                    line.length() - line.stripLeading().length());
            noteLine(line.substring(indent));
        }
    }
}
