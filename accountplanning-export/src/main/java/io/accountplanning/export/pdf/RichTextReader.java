package io.accountplanning.export.pdf;

import io.accountplanning.export.pdf.RichBlock.Look;
import io.accountplanning.export.pdf.RichBlock.Span;
import io.accountplanning.text.RichText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads safe HTML into blocks. */
final class RichTextReader {

    private final List<RichBlock> blocks = new ArrayList<>();
    private final List<Span> line = new ArrayList<>();
    private int heading;
    private int depth;
    private boolean kept;
    private @Nullable String bullet;

    private RichTextReader() {}

    static List<RichBlock> read(RichText text) {
        RichTextReader reader = new RichTextReader();
        reader.children(Jsoup.parseBodyFragment(text.html()).body(), Look.PLAIN);
        reader.endBlock();
        return reader.blocks;
    }

    private void children(Element parent, Look look) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                add(words.getWholeText(), look);
            } else if (child instanceof Element element) {
                element(element, look.within(element.normalName(), element.attr("href")));
            }
        }
    }

    private void element(Element element, Look look) {
        switch (element.normalName()) {
            case "br" -> line.add(new Span("\n", look));
            case "hr" -> {
                endBlock();
                blocks.add(new RichBlock.Rule());
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, look);
            case "ul", "ol" -> list(element, look);
            case "blockquote", "dd" -> indented(element, look);
            case "pre" -> preformatted(element, look);
            case "table" -> table(element, look);
            default -> inlineOrBlock(element, look);
        }
    }

    private void inlineOrBlock(Element element, Look look) {
        if (element.isBlock()) {
            endBlock();
            children(element, look);
            endBlock();
        } else {
            children(element, look);
        }
    }

    private void heading(Element element, Look look) {
        endBlock();
        heading = element.normalName().charAt(1) - '0';
        children(element, look);
        endBlock();
        heading = 0;
    }

    private void indented(Element element, Look look) {
        endBlock();
        depth++;
        children(element, look);
        endBlock();
        depth--;
    }

    private void preformatted(Element element, Look look) {
        endBlock();
        kept = true;
        children(element, look);
        kept = false;
        endBlock();
    }

    private void list(Element list, Look look) {
        endBlock();
        depth++;
        int number = startOf(list);
        for (Element item : list.children()) {
            bullet = list.normalName().equals("ol") ? number++ + "." : depth % 2 == 1 ? "•" : "–";
            element(item, look);
            endBlock();
            bullet = null;
        }
        depth--;
    }

    private static int startOf(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }

    private void table(Element table, Look look) {
        endBlock();
        List<List<RichBlock.Cell>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            rows.add(row.children().stream().map(cell -> cell(cell, look)).toList());
        }
        if (rows.stream().anyMatch(row -> !row.isEmpty())) {
            blocks.add(new RichBlock.Grid(rows));
        }
    }

    /** What a cell holds, a line for each of its blocks. */
    private static RichBlock.Cell cell(Element cell, Look look) {
        RichTextReader inner = new RichTextReader();
        inner.children(cell, look.within(cell.normalName(), ""));
        inner.endBlock();
        List<Span> spans = new ArrayList<>();
        for (RichBlock block : inner.blocks) {
            if (block instanceof RichBlock.Lines lines) {
                String before = (spans.isEmpty() ? "" : "\n") + (lines.bullet() == null ? "" : lines.bullet() + " ");
                spans.add(new Span(before, look));
                spans.addAll(lines.spans());
            }
        }
        return new RichBlock.Cell(spans, cell.normalName().equals("th"));
    }

    private void add(String words, Look look) {
        String text = kept ? words.replace("\r", "") : words.replaceAll("[ \\t\\r\\n\\f]+", " ");
        boolean fresh = line.isEmpty() || line.get(line.size() - 1).text().matches("(?s).*[ \\n]");
        String shown = fresh && !kept ? text.replaceFirst("^ ", "") : text;
        if (!shown.isEmpty()) {
            line.add(new Span(shown, look));
        }
    }

    private void endBlock() {
        while (!line.isEmpty() && line.get(line.size() - 1).text().isBlank()) {
            line.remove(line.size() - 1);
        }
        if (!line.isEmpty()) {
            blocks.add(new RichBlock.Lines(List.copyOf(line), heading, depth, bullet));
            bullet = null;
            line.clear();
        }
    }
}
