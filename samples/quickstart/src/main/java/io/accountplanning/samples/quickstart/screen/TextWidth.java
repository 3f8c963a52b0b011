package io.accountplanning.samples.quickstart.screen;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How many columns of a terminal a text takes: two for a Chinese or Japanese character, none for a combining mark. */
final class TextWidth {

    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    private static final String ISOLATE = "\u2068";
    private static final String END_OF_ISOLATE = "\u2069";

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** The text in exactly so many columns: cut with an ellipsis, or filled with blanks. */
    static String fit(String text, int columns) {
        var cut = cut(text, columns);
        return isolated(cut) + " ".repeat(columns - of(cut));
    }

    /** The text in at most so many columns. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        var kept = new StringBuilder();
        var used = 1;
        for (var character : text.codePoints().toArray()) {
            used += of(character);
            if (used > columns) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept.toString().stripTrailing() + "…";
    }

    /** The text in lines of at most so many columns, broken at blanks. */
    static List<String> wrap(String text, int columns) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (of(longer) > columns && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** Arabic and Hebrew run from right to left, and would carry the columns around them along. */
    private static String isolated(String text) {
        var rightToLeft = text.codePoints()
                .mapToObj(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        return rightToLeft ? ISOLATE + text + END_OF_ISOLATE : text;
    }

    private static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> WIDE.contains(UnicodeScript.of(character)) || isFullWidth(character) ? 2 : 1;
        };
    }

    private static boolean isFullWidth(int character) {
        return (character >= 0x3000 && character <= 0x303F) || (character >= 0xFF01 && character <= 0xFF60);
    }
}
