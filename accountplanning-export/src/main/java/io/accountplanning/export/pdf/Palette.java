package io.accountplanning.export.pdf;

import io.accountplanning.export.report.Brand;
import java.awt.Color;

/** The host's colours, in place of the library's own. */
record Palette(Color primary, Color accent) {

    static Palette of(Brand brand) {
        return new Palette(Color.decode(brand.primary()), Color.decode(brand.accent()));
    }

    /** What that colour of a text becomes: the library's navy is the host's. */
    Color shown(Color colour) {
        return colour.equals(TextStyle.NAVY) ? primary : colour;
    }
}
