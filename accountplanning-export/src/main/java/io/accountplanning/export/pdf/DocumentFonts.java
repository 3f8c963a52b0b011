package io.accountplanning.export.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.export.font.FontFamily;
import io.accountplanning.export.font.FontFile;
import io.accountplanning.export.font.FontSet;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fonts of one document: each is read when it is first needed and embedded once. Not shared between documents, as
 * the PDF library's fonts are not thread-safe.
 */
final class DocumentFonts {

    private static final float UNITS = 1_000;

    private final List<FontFamily> families;
    private final Palette palette;
    private final Map<FontFile, Face> loaded = new HashMap<>();

    /** What a character measures. */
    interface Widths {
        float of(int codePoint);
    }

    private record Face(BaseFont font, CharacterTable widths) {

        Face(BaseFont font) {
            this(font, new CharacterTable(font::getWidth));
        }
    }

    DocumentFonts(FontSet set, Palette palette) {
        this.families = set.families();
        this.palette = palette;
    }

    /** The number of fonts; those asked first are numbered lowest. */
    int count() {
        return families.size();
    }

    Palette palette() {
        return palette;
    }

    /** Whether the character can be written in that font. */
    boolean has(int family, int codePoint) {
        return !Shaping.isNeededFor(codePoint)
                && load(families.get(family).regular()).font().charExists(codePoint);
    }

    /** The font in that style; a style that its family lacks is drawn with the regular one, slanted or thickened. */
    Font font(int family, TextStyle style) {
        FontFile file = families.get(family).file(style.bold(), style.italic());
        if (file != null) {
            return new Font(load(file).font(), style.size(), Font.NORMAL, palette.shown(style.colour()));
        }
        int made = (style.bold() ? Font.BOLD : 0) | (style.italic() ? Font.ITALIC : 0);
        BaseFont regular = load(families.get(family).regular()).font();
        return new Font(regular, style.size(), made, palette.shown(style.colour()));
    }

    /** How wide the characters of that font are, in points. */
    Widths widths(int family, TextStyle style) {
        FontFile file = families.get(family).file(style.bold(), style.italic());
        CharacterTable widths =
                load(file == null ? families.get(family).regular() : file).widths();
        return c -> widths.of(c) * style.size() / UNITS;
    }

    private Face load(FontFile file) {
        return loaded.computeIfAbsent(file, DocumentFonts::read);
    }

    private static Face read(FontFile file) {
        String name = "font." + file.format() + (file.format().equals("ttc") ? ",0" : "");
        try {
            return new Face(
                    BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.bytes(), null));
        } catch (DocumentException | IOException e) {
            throw new AccountPlanningException(
                    "Cannot use the font " + file.name() + ": " + e.getMessage() + ".",
                    "Maybe the file is damaged, or its licence forbids embedding?",
                    e);
        }
    }
}
