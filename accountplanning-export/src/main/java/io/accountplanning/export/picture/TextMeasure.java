package io.accountplanning.export.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.font.TextMeasurer;
import java.text.AttributedString;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures text and breaks it into lines with the given fonts alone, so that every format of a picture agrees. Made anew for every
 * picture that is written; not for several threads.
 */
final class TextMeasure {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "…";

    private final PictureFonts fonts;
    private final Locale locale;

    /** Shaping is what a picture takes most of its time for, and the same text is placed, drawn and written. */
    private final Map<Measured, Double> widths = new HashMap<>();

    private record Measured(String text, double size, boolean bold) {}

    TextMeasure(PictureFonts fonts, Locale locale) {
        this.fonts = fonts;
        this.locale = locale;
    }

    double width(String text, TextStyle style) {
        return text.isEmpty()
                ? 0
                : widths.computeIfAbsent(new Measured(text, style.size(), style.bold()), key ->
                        (double) layout(text, style).getAdvance());
    }

    /** The text as glyphs, which can be drawn. */
    TextLayout layout(String text, TextStyle style) {
        return new TextLayout(attributed(text, style).getIterator(), EXACT);
    }

    boolean isLeftToRight(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** The lines of a text, broken where its language allows, or within a word that is longer than a line. */
    List<String> lines(String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        text.lines()
                .map(TextMeasure::singleSpaced)
                .filter(line -> !line.isEmpty())
                .forEach(paragraph -> addLines(lines, paragraph, style, width));
        return lines;
    }

    private void addLines(List<String> lines, String paragraph, TextStyle style, double width) {
        if (width(paragraph, style) <= width) {
            lines.add(paragraph);
            return;
        }
        LineBreakMeasurer breaks = new LineBreakMeasurer(
                attributed(paragraph, style).getIterator(), BreakIterator.getLineInstance(locale), EXACT);
        while (breaks.getPosition() < paragraph.length()) {
            int start = breaks.getPosition();
            breaks.setPosition(breaks.nextOffset((float) width));
            lines.add(paragraph.substring(start, breaks.getPosition()).strip());
        }
    }

    /** The text on one line, cut off with an ellipsis where it is longer than that. */
    String shortened(String text, TextStyle style, double width) {
        String line = singleSpaced(text);
        if (width(line, style) <= width) {
            return line;
        }
        int fitting =
                new TextMeasurer(attributed(line, style).getIterator(), EXACT).getLineBreakIndex(0, (float) width);
        String start = line.substring(0, fitting);
        while (!start.isEmpty() && width(start + ELLIPSIS, style) > width) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        }
        return start.strip() + ELLIPSIS;
    }

    /** The lines of a text; where there are more than that, the last one is cut off with an ellipsis. */
    List<String> lines(String text, TextStyle style, double width, int most) {
        List<String> all = lines(text, style, width);
        if (all.size() <= most) {
            return all;
        }
        List<String> first = new ArrayList<>(all.subList(0, most - 1));
        String rest = String.join(" ", all.subList(most - 1, all.size()));
        first.add(shortened(rest, style, width));
        return first;
    }

    /** Whether there is a font for every character of the text. */
    boolean canWrite(String text) {
        return text.codePoints().allMatch(fonts::has);
    }

    private static String singleSpaced(String line) {
        return line.replaceAll("[\\s\\p{Zs}\\p{Cc}]+", " ").strip();
    }

    private AttributedString attributed(String text, TextStyle style) {
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                isLeftToRight(text) ? TextAttribute.RUN_DIRECTION_LTR : TextAttribute.RUN_DIRECTION_RTL);
        int start = 0;
        while (start < text.length()) {
            int family = fonts.family(text, start, style.bold());
            int end = start + Character.charCount(text.codePointAt(start));
            while (end < text.length() && fonts.continues(family, text, end, style.bold())) {
                end += Character.charCount(text.codePointAt(end));
            }
            Font font = fonts.font(family, style.bold()).deriveFont((float) style.size());
            attributed.addAttribute(TextAttribute.FONT, font, start, end);
            start = end;
        }
        return attributed;
    }
}
