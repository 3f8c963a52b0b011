package io.accountplanning.export.deck;

import io.accountplanning.export.font.FontFamily;
import io.accountplanning.export.font.FontFile;
import io.accountplanning.export.font.FontSet;
import io.accountplanning.export.font.JavaFonts;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How wide characters are, by the report's fonts; measured once. The reader's machine has its own fonts for what these lack, so a character
 * that none has counts as wide as it is high.
 */
final class FontWidths {

    private static final Map<FontSet, FontWidths> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int UNITS = 1000;
    private static final double THICKENED = 1.04;

    private final List<FontFamily> families;
    private final Map<Integer, Double> regular = new ConcurrentHashMap<>();
    private final Map<Integer, Double> bold = new ConcurrentHashMap<>();

    private FontWidths(FontSet fonts) {
        this.families = fonts.families();
    }

    static FontWidths of(FontSet fonts) {
        return KNOWN.computeIfAbsent(fonts, FontWidths::new);
    }

    /** Of a character, as a part of the size of its letters. */
    double of(int character, boolean isBold) {
        return (isBold ? bold : regular).computeIfAbsent(character, one -> measured(one, isBold));
    }

    /** Whether some font of the report can write it. */
    boolean canWrite(String text) {
        return text.codePoints()
                .allMatch(one -> families.stream()
                        .anyMatch(family -> JavaFonts.of(family.regular()).canDisplay(one)));
    }

    private double measured(int character, boolean isBold) {
        if (Character.getType(character) == Character.FORMAT || (character >= 0xFE00 && character <= 0xFE0F)) {
            return 0;
        }
        for (FontFamily family : families) {
            FontFile exact = family.file(isBold, false);
            Font font = JavaFonts.of(exact == null ? family.regular() : exact);
            if (font.canDisplay(character)) {
                double width = font.deriveFont((float) UNITS)
                                .getStringBounds(Character.toString(character), EXACT)
                                .getWidth()
                        / UNITS;
                return exact == null ? width * THICKENED : width;
            }
        }
        return 1;
    }
}
