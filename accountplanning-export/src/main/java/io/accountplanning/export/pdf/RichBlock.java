package io.accountplanning.export.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a rich text that stands on lines of its own. */
sealed interface RichBlock {

    /**
     * A paragraph, a heading or an item of a list.
     *
     * @param spans its text
     * @param heading 1 to 6; 0 for none
     * @param depth how far it is indented
     * @param bullet what stands before it; null for nothing
     */
    record Lines(
            List<Span> spans,
            int heading,
            int depth,
            @Nullable String bullet) implements RichBlock {}

    /**
     * A table.
     *
     * @param rows its cells, row by row
     */
    record Grid(List<List<Cell>> rows) implements RichBlock {

        int width() {
            return rows.stream().mapToInt(List::size).max().orElse(0);
        }
    }

    /**
     * A cell of a table.
     *
     * @param spans its text
     * @param header whether it names its column or row
     */
    record Cell(List<Span> spans, boolean header) {}

    /** A line across. */
    record Rule() implements RichBlock {}

    /**
     * Text of one look.
     *
     * @param text the characters
     * @param look how it is set off
     */
    record Span(String text, Look look) {}

    /**
     * How text is set off from its surroundings.
     *
     * @param link where it leads; null when it leads nowhere
     */
    record Look(
            boolean bold,
            boolean italic,
            boolean underlined,
            boolean struck,
            @Nullable String link) {

        static final Look PLAIN = new Look(false, false, false, false, null);

        Look within(String tag, String href) {
            return switch (tag) {
                case "b", "strong", "dt", "th", "caption" -> new Look(true, italic, underlined, struck, link);
                case "i", "em", "cite", "q" -> new Look(bold, true, underlined, struck, link);
                case "u" -> new Look(bold, italic, true, struck, link);
                case "s", "strike" -> new Look(bold, italic, underlined, true, link);
                case "a" -> new Look(bold, italic, underlined, struck, href.isEmpty() ? link : href);
                default -> this;
            };
        }
    }
}
