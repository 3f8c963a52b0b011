package io.accountplanning.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Reads the words out of safe HTML: a line for each block, line break and row of a table, a dash before each item of a list, and what
 * stands under an item further in.
 */
final class PlainText implements NodeVisitor {

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final String DASH = "- ";

    private final List<RichText.Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int lists;
    private int cells;
    private int preformatted;
    private boolean item;

    private PlainText() {}

    static String of(String html) {
        return lines(html).stream()
                .map(PlainText::indented)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** Every line, empty ones between line breaks included. */
    static List<RichText.Line> lines(String html) {
        PlainText plain = new PlainText();
        Jsoup.parseBodyFragment(html).body().traverse(plain);
        plain.freshLine();
        return plain.lines;
    }

    private static String indented(RichText.Line line) {
        String indent = "  ".repeat(Math.max(0, line.item() ? line.depth() - 1 : line.depth()));
        return line.words().isEmpty() ? "" : indent + (line.item() ? DASH : "") + line.words();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            enter(element, element.normalName());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element, element.normalName());
        }
    }

    private void enter(Element element, String name) {
        if (name.equals("br")) {
            lineBreak();
        } else if (CELLS.contains(name)) {
            cells++;
        } else if (element.isBlock()) {
            freshLine();
        }
        preformatted += name.equals("pre") ? 1 : 0;
        lists += isList(name) ? 1 : 0;
        if (name.equals("li")) {
            beginItem();
        }
    }

    private void leave(Element element, String name) {
        preformatted -= name.equals("pre") ? 1 : 0;
        if (CELLS.contains(name)) {
            space();
            cells--;
        } else if (element.isBlock()) {
            freshLine();
        }
        lists -= isList(name) ? 1 : 0;
        item &= !name.equals("li");
    }

    /** The lists of a cell stay on its line. */
    private boolean isList(String name) {
        return cells == 0 && LISTS.contains(name);
    }

    private void beginItem() {
        if (cells > 0) {
            words.append(DASH);
        } else {
            item = true;
        }
    }

    private void append(TextNode text) {
        if (preformatted == 0 || cells > 0) {
            append(text.text());
            return;
        }
        String[] kept = text.getWholeText().replace('\u00A0', ' ').split("\n", -1);
        for (int i = 0; i < kept.length; i++) {
            if (i > 0) {
                lineBreak();
            }
            words.append(kept[i]);
        }
    }

    private void append(String text) {
        words.append(preformatted == 0 && (words.isEmpty() || endsWithSpace()) ? text.stripLeading() : text);
    }

    private void freshLine() {
        if (cells > 0) {
            space();
        } else if (!words.isEmpty()) {
            lineBreak();
        }
    }

    /** An item begins with its first words, whatever breaks stand before them. */
    private void lineBreak() {
        if (cells > 0) {
            space();
            return;
        }
        while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
        if (!item || !words.isEmpty()) {
            lines.add(new RichText.Line(lists, item, words.toString()));
            words.setLength(0);
            item = false;
        }
    }

    private void space() {
        if (!words.isEmpty() && !endsWithSpace()) {
            words.append(' ');
        }
    }

    private boolean endsWithSpace() {
        return Character.isWhitespace(words.charAt(words.length() - 1));
    }
}
