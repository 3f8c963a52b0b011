package io.accountplanning.export.deck;

import java.util.HexFormat;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSchemeColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/** Writes a colour as the theme's, so that it changes when people choose another theme, or as it is. */
final class InkWriter {

    private static final int THOUSANDTHS = 1000;
    private static final int WHOLE = 100;

    private InkWriter() {}

    static void write(CTSolidColorFillProperties fill, Ink ink) {
        if (ink.slot().isEmpty()) {
            fill.addNewSrgbClr().setVal(HexFormat.of().parseHex(ink.hex()));
            return;
        }
        CTSchemeColor colour = fill.addNewSchemeClr();
        colour.setVal(STSchemeColorVal.Enum.forString(ink.slot()));
        if (ink.luminance() < WHOLE) {
            colour.addNewLumMod().setVal(ink.luminance() * THOUSANDTHS);
            if (ink == Ink.QUIET) {
                colour.addNewLumOff().setVal((WHOLE - ink.luminance()) * THOUSANDTHS);
            }
        }
    }
}
