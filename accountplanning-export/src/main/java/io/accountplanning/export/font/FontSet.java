package io.accountplanning.export.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that a document may use, in the order in which they are asked for a character. The bundled ones write
 * Latin (Vietnamese included), Greek, Cyrillic, Hebrew, Arabic and Thai, currency signs, symbols and emoji. For any other
 * script a host gives a font:
 *
 * <pre>{@code FontSet fonts = FontSet.bundled().with(Path.of("NotoSansSC-Regular.ttf"));}</pre>
 *
 * <p>Pictures as PNG are drawn in every script that a font is there for. PDFs are not written in those whose letters change
 * beside each other (Devanagari, Tamil, Khmer, Burmese and the like, but Arabic is): a text in one is refused with an
 * {@link UnshapedScriptException}, whatever fonts there are.
 *
 * <p>Only the characters that are used go into a document. Immutable and thread-safe; keep one, as given fonts are
 * held in memory.
 */
public final class FontSet {

    private static final FontSet BUNDLED = new FontSet(List.of(
            new FontFamily(
                    FontFile.liberation("LiberationSans-Regular"),
                    FontFile.liberation("LiberationSans-Bold"),
                    FontFile.liberation("LiberationSans-Italic"),
                    FontFile.liberation("LiberationSans-BoldItalic")),
            FontFamily.of(FontFile.bundled("NotoSansArabic-Regular")),
            FontFamily.of(FontFile.bundled("NotoSansThai-Regular")),
            FontFamily.of(FontFile.bundled("NotoSans-Signs")),
            FontFamily.of(FontFile.bundled("NotoSansSymbols2-Signs")),
            FontFamily.of(FontFile.bundled("NotoEmoji-Regular"))));

    private final List<FontFamily> families;

    private FontSet(List<FontFamily> families) {
        this.families = List.copyOf(families);
    }

    /** Liberation Sans, and of Noto Sans Arabic, Thai, signs and emoji; all under the SIL Open Font License. */
    public static FontSet bundled() {
        return BUNDLED;
    }

    /**
     * The same and a further font, asked after the others.
     *
     * @param font a TrueType or OpenType file
     * @throws io.accountplanning.error.InvalidException when it is neither
     */
    public FontSet with(byte[] font) {
        return with(FontFile.given("given font " + (families.size() + 1 - BUNDLED.families.size()), font));
    }

    /**
     * The same and a further font, asked after the others. Does not close the stream.
     *
     * @throws io.accountplanning.error.InvalidException when it is neither TrueType nor OpenType
     * @throws UncheckedIOException when it cannot be read
     */
    public FontSet with(InputStream font) {
        try {
            return with(font.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a font", e);
        }
    }

    /**
     * The same and a further font, asked after the others.
     *
     * @throws io.accountplanning.error.InvalidException when it is neither TrueType nor OpenType
     * @throws UncheckedIOException when it cannot be read
     */
    public FontSet with(Path font) {
        try {
            return with(FontFile.given(font.toString(), Files.readAllBytes(font)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font " + font, e);
        }
    }

    /**
     * The same behind another font, which is asked first: a house's own typeface. What it has no character for is written as before.
     *
     * @param regular a TrueType or OpenType file
     * @param bold the same in bold; null where there is none, and then bold text is thickened
     * @throws io.accountplanning.error.InvalidException when one is neither
     */
    public FontSet behind(byte[] regular, byte @Nullable [] bold) {
        FontFamily first = new FontFamily(
                FontFile.given("given font", regular),
                bold == null ? null : FontFile.given("given bold font", bold),
                null,
                null);
        List<FontFamily> all = new ArrayList<>(List.of(first));
        all.addAll(families);
        return new FontSet(all);
    }

    private FontSet with(FontFile font) {
        List<FontFamily> all = new ArrayList<>(families);
        all.add(FontFamily.of(font));
        return new FontSet(all);
    }

    /** The fonts, in the order in which they are asked for a character. */
    public List<FontFamily> families() {
        return families;
    }
}
