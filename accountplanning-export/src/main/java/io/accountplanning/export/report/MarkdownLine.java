package io.accountplanning.export.report;

import io.accountplanning.export.label.Labels;
import io.accountplanning.text.Characters;
import io.accountplanning.text.RichText;
import java.util.regex.Pattern;

/**
 * Words as Markdown that says these words and nothing else: one line, without what hides or reorders, every mark escaped, so that no
 * heading, list, link, fence, HTML or quotation begins or ends in it.
 */
public final class MarkdownLine {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u2028\\u2029]+");
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~!&\"$^=]");
    private static final Pattern LIST = Pattern.compile("^(\\d{1,9})([.)])|^([+-])");

    private MarkdownLine() {}

    /** The words of a text of several lines on one line. */
    public static String words(String text) {
        return BLANKS.matcher(Characters.ofLine(SoundText.of(text)))
                .replaceAll(" ")
                .strip();
    }

    /**
     * The same of a formatted text: items and paragraphs that end without a mark are set apart by semicolons, as the language does, and
     * what stands under an item is in brackets behind it.
     */
    public static String words(RichText text, Labels labels) {
        OneLine one = new OneLine(labels.word("both", "", ""));
        text.lines().forEach(line -> one.add(line.depth(), words(withoutDash(line.words()))));
        return one.text();
    }

    /** Who has no list to format types dashes. */
    private static String withoutDash(String line) {
        return line.startsWith("- ") ? line.substring(2) : line;
    }

    /** These words, escaped, for the start of a line or after other words. */
    public static String of(String text) {
        return LIST.matcher(inside(text)).replaceFirst("$1\\\\$2$3");
    }

    /** These words, escaped, where other words stand before them on their line. */
    public static String inside(String text) {
        return MARKS.matcher(words(text)).replaceAll("\\\\$0");
    }

    /** At most so many characters of the words, cut at a word, with an ellipsis where something is missing. */
    public static String shortened(String text, int most) {
        String words = words(text);
        if (words.codePointCount(0, words.length()) <= most) {
            return words;
        }
        int end = words.offsetByCodePoints(0, most - 1);
        int space = words.lastIndexOf(' ', end);
        return words.substring(0, space > end / 2 ? space : end).stripTrailing() + "…";
    }
}
