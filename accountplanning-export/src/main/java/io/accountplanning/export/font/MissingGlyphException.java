package io.accountplanning.export.font;

import io.accountplanning.error.AccountPlanningException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** No font of the set can write some characters. Nothing has been written. */
public final class MissingGlyphException extends AccountPlanningException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient List<MissingGlyph> missing;

    /**
     * A character that cannot be written.
     *
     * @param codePoint the character
     * @param text where it stands
     */
    public record MissingGlyph(int codePoint, String text) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "U+%04X (%s) in \"%s\"", codePoint, script(), shortened());
        }

        /** The script as people call it, such as Han. */
        String script() {
            Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
            boolean ofNone = script == Character.UnicodeScript.COMMON || script == Character.UnicodeScript.INHERITED;
            Character.UnicodeBlock block = Character.UnicodeBlock.of(codePoint);
            return title(ofNone && block != null ? block.toString() : script.name());
        }

        private static String title(String constant) {
            String words = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }

        /** The words around it. */
        String shortened() {
            int at = Math.max(0, text.indexOf(Character.toString(codePoint)));
            int from = text.offsetByCodePoints(at, -Math.min(20, text.codePointCount(0, at)));
            int to = text.offsetByCodePoints(at, Math.min(20, text.codePointCount(at, text.length())));
            return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
        }
    }

    /** @param missing every such character once, at least one */
    public MissingGlyphException(List<MissingGlyph> missing) {
        super(
                "No font has "
                        + missing.stream()
                                .limit(SHOWN)
                                .map(MissingGlyph::toString)
                                .collect(Collectors.joining("; "))
                        + (missing.size() > SHOWN ? "; and " + (missing.size() - SHOWN) + " more characters" : ""),
                "Maybe add a font for "
                        + missing.stream()
                                .map(MissingGlyph::script)
                                .distinct()
                                .limit(SHOWN)
                                .collect(Collectors.joining(", "))
                        + " with FontSet.with(...)?");
        this.missing = List.copyOf(missing);
    }

    /** Every character that no font has, once, in the order of the document. */
    public List<MissingGlyph> missing() {
        return missing == null ? List.of() : missing;
    }
}
