package io.accountplanning.export.deck;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines as an office program does, a little too early rather than too late. */
final class TextMeasure {

    private static final String ELLIPSIS = "…";
    private static final double LATIN_LINE = 1.2;
    private static final double OTHER_LINE = 1.45;

    private final FontWidths widths;
    private final Locale locale;
    private final double slack;

    /** @param slack what widths are multiplied by, for fonts that may be wider than those of the report */
    TextMeasure(FontWidths widths, Locale locale, double slack) {
        this.widths = widths;
        this.locale = locale;
        this.slack = slack;
    }

    /** One line of what can be shown: neither controls nor broken characters. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFE\\uFFFF]+", " ")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    double width(String text, double size, boolean bold) {
        double sum = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            sum += widths.of(character, bold);
            i += Character.charCount(character);
        }
        return sum * size * slack;
    }

    /** From one line to the next: scripts with high letters need more. */
    double lineHeight(String text, double size) {
        return size * (text.codePoints().allMatch(TextMeasure::isLow) ? LATIN_LINE : OTHER_LINE);
    }

    private static boolean isLow(int character) {
        return character < 0x0530 || (character >= 0x1E00 && character < 0x2C00);
    }

    /** The lines of a text, broken where its language allows, or within a word that is longer than a line. */
    List<String> lines(String text, double size, boolean bold, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double taken = 0;
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String word = text.substring(start, end);
            if (!line.isEmpty() && taken + width(word.stripTrailing(), size, bold) > width) {
                lines.add(stripped(line));
                line.setLength(0);
                taken = 0;
            }
            line.append(word);
            taken += width(word, size, bold);
            while (taken > width && line.length() > 1 && width(stripped(line), size, bold) > width) {
                int fits = fitting(line.toString(), size, bold, width);
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
                taken = width(line.toString(), size, bold);
            }
        }
        if (!line.isEmpty()) {
            lines.add(stripped(line));
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static String stripped(StringBuilder line) {
        return line.toString().stripTrailing();
    }

    /** How much of a word goes on a line; at least its first character. */
    private int fitting(String word, double size, boolean bold, double width) {
        int end = word.offsetByCodePoints(0, 1);
        double taken = width(word.substring(0, end), size, bold);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            taken += width(word.substring(end, next), size, bold);
            if (taken > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** The text on so many lines, cut off with an ellipsis where it has more. */
    String shortened(String text, double size, boolean bold, double width, int most) {
        List<String> lines = lines(text, size, bold, width);
        if (lines.size() <= most) {
            return text;
        }
        int fits = 0;
        int tooMany = text.length();
        while (tooMany - fits > 1) {
            int end = (fits + tooMany) / 2;
            if (lines(cut(text, end), size, bold, width).size() <= most) {
                fits = end;
            } else {
                tooMany = end;
            }
        }
        return cut(text, fits);
    }

    private static String cut(String text, int end) {
        boolean halved = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, halved ? end - 1 : end).stripTrailing() + ELLIPSIS;
    }
}
