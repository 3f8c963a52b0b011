package io.accountplanning.export.digest;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.report.MarkdownLine;
import java.util.regex.Pattern;

/** Words that people typed, where a model reads them: on one line between double quotes, without anything that is not seen. */
final class Quoted {

    private static final int LONGEST = 1_000;
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}&&[^\\u200C\\u200D]]");

    private Quoted() {}

    static String of(String text, Labels labels) {
        String words = seen(text);
        int length = words.codePointCount(0, words.length());
        if (length <= LONGEST) {
            return "\"" + MarkdownLine.inside(words) + "\"";
        }
        String kept = words.substring(0, words.offsetByCodePoints(0, LONGEST));
        return "\"" + MarkdownLine.inside(kept) + "…\" " + labels.word("digest.cut", length - LONGEST);
    }

    /** A name or a value of the library's own, such as a date. */
    static String plain(String text) {
        return MarkdownLine.inside(seen(text));
    }

    private static String seen(String text) {
        return UNSEEN.matcher(MarkdownLine.words(text)).replaceAll("");
    }
}
