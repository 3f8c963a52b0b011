package io.accountplanning.export.picture;

import io.accountplanning.export.font.FontFamily;
import io.accountplanning.export.font.FontFile;
import io.accountplanning.export.font.FontSet;
import io.accountplanning.export.font.JavaFonts;
import io.accountplanning.export.font.MissingGlyphException;
import io.accountplanning.export.font.MissingGlyphException.MissingGlyph;
import java.awt.Font;
import java.util.List;
import java.util.stream.IntStream;

/** The fonts of a picture, each read when it is first needed. Fonts of the machine are never used. */
final class PictureFonts {

    private final List<FontFamily> families;

    PictureFonts(FontSet fonts) {
        this.families = fonts.families();
    }

    /**
     * The first family that has the character, counted from 0; an invisible character goes with any.
     *
     * @throws MissingGlyphException when none has
     */
    int family(String text, int index, boolean bold) {
        int character = text.codePointAt(index);
        for (int family = 0; family < families.size(); family++) {
            if (isInvisible(character) || font(family, bold).canDisplay(character)) {
                return family;
            }
        }
        throw new MissingGlyphException(List.of(new MissingGlyph(character, text)));
    }

    /** Whether some family has the character, bold or not. */
    boolean has(int character) {
        return isInvisible(character)
                || IntStream.range(0, families.size())
                        .anyMatch(family -> font(family, false).canDisplay(character)
                                && font(family, true).canDisplay(character));
    }

    /** Whether the character at the index is drawn in the same font as the one before it. */
    boolean continues(int family, String text, int index, boolean bold) {
        return isInvisible(text.codePointAt(index)) || family(text, index, bold) == family;
    }

    /** The font of a family; one that has no bold is thickened. */
    Font font(int family, boolean bold) {
        FontFile exact = families.get(family).file(bold, false);
        return exact == null ? JavaFonts.of(families.get(family).regular()).deriveFont(Font.BOLD) : JavaFonts.of(exact);
    }

    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT || (character >= 0xFE00 && character <= 0xFE0F);
    }
}
