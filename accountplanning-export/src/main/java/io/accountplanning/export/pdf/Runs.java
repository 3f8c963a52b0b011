package io.accountplanning.export.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import io.accountplanning.export.font.MissingGlyphException;
import io.accountplanning.export.font.MissingGlyphException.MissingGlyph;
import io.accountplanning.export.font.UnshapedScriptException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Splits text into runs, each in the first font that has its characters, and gathers what cannot be written. */
final class Runs {

    private static final int NONE = -1;

    private final DocumentFonts fonts;
    private final CharacterTable families = new CharacterTable(this::firstWith);
    private final Map<Integer, MissingGlyph> missing = new LinkedHashMap<>();
    private final Map<String, MissingGlyph> unshaped = new LinkedHashMap<>(); // by the text

    Runs(DocumentFonts fonts) {
        this.fonts = fonts;
    }

    /** The text in runs of one font each. */
    List<Chunk> of(String text, TextStyle style) {
        List<Chunk> chunks = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int current = NONE;
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
            int shown = shown(composed.codePointAt(i));
            int family = shown == '\n' ? Math.max(current, 0) : family(shown, current);
            if (family == NONE) {
                miss(shown, composed);
                continue;
            }
            if (family != current && !run.isEmpty()) {
                chunks.add(chunk(run, current, style));
            }
            current = family;
            run.appendCodePoint(shown);
        }
        if (!run.isEmpty()) {
            chunks.add(chunk(run, current, style));
        }
        return chunks;
    }

    /** The colours of the document. */
    Palette palette() {
        return fonts.palette();
    }

    /** The font that is asked first. */
    Font first(TextStyle style) {
        return fonts.font(0, style);
    }

    /** How wide the text is on one line, in points. */
    float width(String text, TextStyle style) {
        float width = 0;
        int current = NONE;
        DocumentFonts.Widths widths = c -> 0;
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
            int shown = shown(composed.codePointAt(i));
            int family = family(shown, current);
            if (family != NONE) {
                widths = family == current ? widths : fonts.widths(family, style);
                current = family;
                width += widths.of(shown);
            }
        }
        return width;
    }

    /** Whether every character can be written. */
    boolean canWrite(String text) {
        return text.codePoints().allMatch(c -> !isDrawn(shown(c)) || family(shown(c), NONE) != NONE);
    }

    /** Refuses the document when a text of it cannot be written. */
    void refuseMissing() {
        if (!unshaped.isEmpty()) {
            throw new UnshapedScriptException(List.copyOf(unshaped.values()));
        }
        if (!missing.isEmpty()) {
            throw new MissingGlyphException(List.copyOf(missing.values()));
        }
    }

    /** Characters that a picture lacks. */
    void miss(List<MissingGlyph> characters) {
        characters.forEach(one -> miss(one.codePoint(), one.text()));
    }

    private void miss(int c, String text) {
        if (Shaping.isNeededFor(c)) {
            unshaped.putIfAbsent(text, new MissingGlyph(c, text));
        } else if (isDrawn(c)) {
            missing.putIfAbsent(c, new MissingGlyph(c, text));
        }
    }

    private Chunk chunk(StringBuilder run, int family, TextStyle style) {
        Font font = fonts.font(family, style);
        Chunk chunk = new Chunk(run.toString(), font);
        chunk.setSplitCharacter(LineBreaks.INSTANCE);
        run.setLength(0);
        return chunk;
    }

    /** The first that has it; spaces and marks stay in the font of what stands before them, if that has them. Marks of layout have none. */
    private int family(int c, int current) {
        int first = families.of(c);
        if (first == current || first == NONE || current == NONE) {
            return first;
        }
        return (Character.isWhitespace(c) || isMark(c)) && fonts.has(current, c) ? current : first;
    }

    private int firstWith(int c) {
        for (int i = 0; i < fonts.count() && isDrawn(c); i++) {
            if (fonts.has(i, c)) {
                return i;
            }
        }
        return NONE;
    }

    private int shown(int c) {
        return switch (c) {
            case '\t' -> ' ';
            case 0x2011 -> family(c, NONE) == 0 ? c : '-';
            default -> c;
        };
    }

    /** Marks that only steer layout are not drawn. */
    private static boolean isDrawn(int c) {
        int type = Character.getType(c);
        boolean steers = type == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F);
        return !steers && !Character.isISOControl(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
