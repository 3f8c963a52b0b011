package io.accountplanning.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads the words out of safe HTML, a line for each block. */
final class PlainText implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(String html) {
        PlainText plain = new PlainText();
        Jsoup.parseBodyFragment(html).body().traverse(plain);
        return plain.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(text.isEmpty() || endsWithSpace() ? words.text().stripLeading() : words.text());
        } else if (node instanceof Element element && isLine(element)) {
            newLine();
        }
        if (node instanceof Element item && item.normalName().equals("li")) {
            text.append("- ");
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            newLine();
        } else if (node instanceof Element cell && cell.normalName().matches("td|th")) {
            text.append(' ');
        }
    }

    private static boolean isLine(Element element) {
        return element.normalName().equals("br")
                || (element.isBlock() && !element.normalName().matches("td|th"));
    }

    private boolean endsWithSpace() {
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private void newLine() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
