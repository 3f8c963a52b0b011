package io.accountplanning.table;

import io.accountplanning.error.InvalidException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A block of cells as spreadsheets put it on the clipboard: tabs between cells, line breaks between rows, quotes where needed. */
final class TextBlock {

    /** The longest block that is read, in characters. */
    static final int LONGEST = 10_000_000;

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private TextBlock(String text) {
        this.text = text;
    }

    static List<List<String>> read(String text) {
        if (text.length() > LONGEST) {
            throw InvalidException.of(
                    "block",
                    "has at most " + LONGEST + " characters, this one has " + text.length() + "; paste it in parts",
                    null);
        }
        TextBlock block = new TextBlock(text.replace("\r\n", "\n").replace('\r', '\n'));
        while (block.at < block.text.length()) {
            block.readCell();
        }
        return block.rows;
    }

    static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(TextBlock::quoted).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }

    private void readCell() {
        row.add(text.charAt(at) == '"' && closingQuote() >= 0 ? quotedCell() : plainCell());
        boolean ended = at >= text.length();
        if (ended || text.charAt(at) == '\n') {
            rows.add(row);
            row = new ArrayList<>();
        } else if (at + 1 == text.length() || text.charAt(at + 1) == '\n') {
            row.add(""); // a tab right before the end of the line: an empty last cell
            rows.add(row);
            row = new ArrayList<>();
            at++;
        }
        at++;
    }

    private String plainCell() {
        int start = at;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quotedCell() {
        int end = closingQuote();
        String cell = text.substring(at + 1, end).replace("\"\"", "\"");
        at = end + 1;
        return cell;
    }

    /** The quote that ends the quoted cell; -1 when the quote at the start is just a character of the text. */
    private int closingQuote() {
        int end = at + 1;
        while (end < text.length()) {
            if (text.charAt(end) != '"') {
                end++;
            } else if (end + 1 < text.length() && text.charAt(end + 1) == '"') {
                end += 2;
            } else {
                return end + 1 == text.length() || "\t\n".indexOf(text.charAt(end + 1)) >= 0 ? end : -1;
            }
        }
        return -1;
    }

    private static String quoted(String cell) {
        boolean needed = cell.startsWith("\"") || cell.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r');
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
