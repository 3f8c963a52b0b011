package io.accountplanning.export.picture;

import io.accountplanning.error.AccountPlanningException;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The fonts of a picture: those that come with the library. Fonts of the machine are never used.
 */
final class PictureFonts {

    /** Read once: the JDK keeps a copy of each font that is read on disk. */
    private static final class Bundled {
        static final Font REGULAR = read("LiberationSans-Regular.ttf");
        static final Font BOLD = read("LiberationSans-Bold.ttf");

        private static Font read(String name) {
            try (InputStream in = PictureFonts.class.getResourceAsStream("/liberation/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("There is no /liberation/" + name + " on the class path"
                            + System.lineSeparator() + "Maybe openpdf-fonts-extra was excluded?");
                }
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (FontFormatException e) {
                throw new IllegalStateException(name + " is not a font", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final List<Font> regular;
    private final List<Font> bold;

    private PictureFonts(List<Font> regular, List<Font> bold) {
        this.regular = List.copyOf(regular);
        this.bold = List.copyOf(bold);
    }

    /** Liberation Sans alone: Latin, Greek, Cyrillic, Hebrew. */
    static PictureFonts bundled() {
        return new PictureFonts(List.of(Bundled.REGULAR), List.of(Bundled.BOLD));
    }

    /**
     * The first font that has the character.
     *
     * @throws AccountPlanningException when none has
     */
    Font at(String text, int index, boolean isBold) {
        List<Font> fonts = isBold ? bold : regular;
        int character = text.codePointAt(index);
        if (isInvisible(character)) {
            return fonts.get(0);
        }
        return fonts.stream()
                .filter(font -> font.canDisplay(character))
                .findFirst()
                .orElseThrow(() -> missing(character, text));
    }

    /** Whether the character at the index is drawn in the same font as the one before it. */
    boolean continues(Font font, String text, int index, boolean isBold) {
        return isInvisible(text.codePointAt(index)) || at(text, index, isBold).equals(font);
    }

    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT || (character >= 0xFE00 && character <= 0xFE0F);
    }

    private static AccountPlanningException missing(int character, String text) {
        String name = Character.getName(character);
        return new AccountPlanningException(
                String.format("No font has the character U+%04X (%s) of \"%s\"", character, name, text),
                "Maybe give a font that has it, such as the Noto font of its script?");
    }
}
