package io.accountplanning.text;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads the words out of safe HTML: a line for each block, line break and row of a table, a dash before each item of a list. */
final class PlainText implements NodeVisitor {

    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();
    private int cells;
    private int preformatted;
    private boolean afterDash;

    private PlainText() {}

    static String of(String html) {
        PlainText plain = new PlainText();
        Jsoup.parseBodyFragment(html).body().traverse(plain);
        return plain.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(preformatted > 0 && cells == 0 ? words.getWholeText().replace('\u00A0', ' ') : words.text());
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
        if (name.equals("li")) {
            text.append("- ");
            afterDash = true;
        }
    }

    private void leave(Element element, String name) {
        preformatted -= name.equals("pre") ? 1 : 0;
        if (CELLS.contains(name)) {
            space();
            cells--;
        } else if (element.isBlock()) {
            afterDash = false;
            freshLine();
        }
    }

    private void append(String words) {
        String seen = preformatted == 0 && (text.isEmpty() || endsWithSpace()) ? words.stripLeading() : words;
        afterDash &= seen.isEmpty();
        text.append(seen);
    }

    private void freshLine() {
        if (cells > 0) {
            space();
        } else if (!afterDash && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            lineBreak();
        }
    }

    private void lineBreak() {
        if (cells > 0) {
            space();
            return;
        }
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append('\n');
    }

    private void space() {
        if (!text.isEmpty() && !endsWithSpace()) {
            text.append(' ');
        }
    }

    private boolean endsWithSpace() {
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }
}
