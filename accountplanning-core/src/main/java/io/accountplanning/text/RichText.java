package io.accountplanning.text;

import io.accountplanning.error.InvalidException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/**
 * Formatted text of any HTML editor, made safe. It can only be made through {@link #of}, which keeps headings,
 * paragraphs, lists, tables, emphasis and http, https and mailto links, and drops everything else: scripts,
 * styles, event handlers, images, frames. So a value of this type never holds anything executable, and no characters but those that
 * {@link Characters} allows in a text.
 */
public final class RichText {

    /** No text at all. */
    public static final RichText EMPTY = new RichText("");

    /** The longest HTML that is kept, in characters. */
    public static final int MAX_LENGTH = 100_000;

    /** How deep tags are kept within each other. */
    public static final int MAX_DEPTH = 100;

    /** How deep tables are kept within each other. */
    public static final int MAX_TABLES = 5;

    private static final List<String> VOID = List.of("br", "hr", "col");
    private static final Safelist ALLOWED = Safelist.relaxed()
            .removeTags("img")
            .addTags("hr", "s")
            .removeProtocols("a", "href", "ftp")
            .addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer");
    private static final Document.OutputSettings OUTPUT =
            new Document.OutputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|&#xa0;");
    private static final int ROUNDS = 10;

    private final String html;

    private RichText(String html) {
        this.html = html;
    }

    /**
     * Sanitizes the HTML. Applying it again to its own {@link #html()} changes nothing. Markup without any words is
     * {@link #EMPTY}.
     *
     * @param html what the editor gave; plain text is HTML too
     * @throws InvalidException when it is longer than {@link #MAX_LENGTH}, as it is given or made safe, or deeper than {@link #MAX_DEPTH}
     */
    public static RichText of(String html) {
        requireLength(html);
        String safe = settled(html);
        requireLength(safe);
        requireDepth(safe);
        return hasWords(safe) ? new RichText(safe) : EMPTY;
    }

    /**
     * Sanitized until that changes nothing more. Parsers mend broken HTML, and may read what they mended in another way:
     * only what stays as it is means the same to every reader. What does not settle loses its formatting.
     */
    private static String settled(String html) {
        String before = html;
        for (int round = 0; round < ROUNDS; round++) {
            String after = Characters.ofText(clean(before));
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return Characters.ofText(clean(escaped(PlainText.of(before))));
    }

    private static String clean(String html) {
        return Jsoup.clean(html, "", ALLOWED, OUTPUT).strip();
    }

    /** In safe HTML an angle bracket that opens is always a tag's. */
    private static void requireDepth(String safe) {
        int depth = 0;
        int deepest = 0;
        int tables = 0;
        for (int at = safe.indexOf('<'); at >= 0; at = safe.indexOf('<', at + 1)) {
            boolean closes = safe.startsWith("/", at + 1);
            depth += closes ? -1 : isVoid(safe, at + 1) ? 0 : 1;
            deepest = Math.max(deepest, depth);
            tables += safe.startsWith("/table>", at + 1) ? -1 : isTag("table", safe, at + 1) ? 1 : 0;
            requireTables(tables);
        }
        if (deepest > MAX_DEPTH) {
            throw InvalidException.of(
                    "text",
                    "a rich text has tags at most " + MAX_DEPTH + " deep within each other, this one has " + deepest
                            + "; take some formatting away",
                    null);
        }
    }

    /** Whoever prints tables measures each as often as tables are around it, and again. */
    private static void requireTables(int tables) {
        if (tables > MAX_TABLES) {
            throw InvalidException.of(
                    "text",
                    "a rich text has tables at most " + MAX_TABLES
                            + " deep within each other; take the inner ones out of the outer ones",
                    null);
        }
    }

    private static boolean isVoid(String html, int at) {
        return VOID.stream().anyMatch(tag -> isTag(tag, html, at));
    }

    private static boolean isTag(String tag, String html, int at) {
        return html.startsWith(tag, at) && !isLetter(html.charAt(at + tag.length()));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static String escaped(String text) {
        return Entities.escape(text).replace("\r\n", "\n").replace("\n", "<br>");
    }

    private static boolean hasWords(String safe) {
        return !MARKUP.matcher(safe).replaceAll("").isBlank();
    }

    private static void requireLength(String html) {
        if (html.length() > MAX_LENGTH) {
            throw InvalidException.of(
                    "text",
                    "a rich text has at most " + MAX_LENGTH + " characters of HTML, this one has " + html.length()
                            + "; shorten it, or put the rest into a file",
                    null);
        }
    }

    /** Text without any formatting: angle brackets stay text, each line becomes a line. */
    public static RichText ofPlain(String text) {
        return of(escaped(text));
    }

    /** The safe HTML, without a surrounding body. */
    public String html() {
        return html;
    }

    /**
     * The text alone, a line for each block or line break. Items of lists begin with a dash; what stands in a list that stands under an
     * item is two spaces further in than the item.
     */
    public String plain() {
        return html.isEmpty() ? "" : PlainText.of(html);
    }

    /**
     * A line of the text alone.
     *
     * @param depth in how many lists it stands that stand within each other; 0 for none
     * @param item whether an item of the innermost list begins with it
     * @param words what it says
     */
    public record Line(int depth, boolean item, String words) {

        public Line {
            Objects.requireNonNull(words, "words");
        }
    }

    /** The lines of {@link #plain()} but for empty ones, without dashes and spaces before them: for who sets lists in another way. */
    public List<Line> lines() {
        return PlainText.lines(html).stream()
                .filter(line -> !line.words().isBlank())
                .toList();
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RichText that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return html;
    }
}
