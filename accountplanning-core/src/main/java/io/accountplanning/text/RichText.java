package io.accountplanning.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/**
 * Formatted text of any HTML editor, made safe. It can only be made through {@link #of}, which keeps headings,
 * paragraphs, lists, tables, emphasis and http, https and mailto links, and drops everything else: scripts,
 * styles, event handlers, images, frames. So a value of this type never holds anything executable.
 */
public final class RichText {

    /** No text at all. */
    public static final RichText EMPTY = new RichText("");

    /** The longest HTML that is kept, in characters. */
    public static final int MAX_LENGTH = 100_000;

    private static final Safelist ALLOWED = Safelist.relaxed()
            .removeTags("img")
            .addTags("hr", "s")
            .removeProtocols("a", "href", "ftp")
            .addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer");
    private static final Document.OutputSettings OUTPUT =
            new Document.OutputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);

    private final String html;

    private RichText(String html) {
        this.html = html;
    }

    /**
     * Sanitizes the HTML. Applying it again to its own {@link #html()} changes nothing.
     *
     * @param html what the editor gave; plain text is HTML too
     */
    public static RichText of(String html) {
        if (html.length() > MAX_LENGTH) {
            throw io.accountplanning.error.InvalidException.of(
                    "text",
                    "a rich text has at most " + MAX_LENGTH + " characters, this one has " + html.length(),
                    null);
        }
        String safe = Jsoup.clean(html, "", ALLOWED, OUTPUT).strip();
        return safe.isEmpty() ? EMPTY : new RichText(safe);
    }

    /** Text without any formatting: angle brackets stay text, each line becomes a line. */
    public static RichText ofPlain(String text) {
        return of(Entities.escape(text).replace("\r\n", "\n").replace("\n", "<br>"));
    }

    /** The safe HTML, without a surrounding body. */
    public String html() {
        return html;
    }

    /** The text alone, a line for each block or line break. */
    public String plain() {
        return html.isEmpty() ? "" : PlainText.of(html);
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
