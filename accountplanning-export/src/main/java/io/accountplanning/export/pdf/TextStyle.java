package io.accountplanning.export.pdf;

import java.awt.Color;

/** How a run of text looks; sizes are in points. */
record TextStyle(float size, boolean bold, boolean italic, Color colour) {

    static final Color INK = new Color(0x1F, 0x29, 0x33);
    static final Color NAVY = new Color(0x16, 0x32, 0x4F);
    static final Color GREY = new Color(0x5B, 0x67, 0x70);
    static final Color ALARM = new Color(0xA3, 0x1D, 0x1D);
    static final Color RULE = new Color(0xC4, 0xCC, 0xD3);
    static final Color BAND = new Color(0xEE, 0xF1, 0xF4);

    static final TextStyle TITLE = new TextStyle(23, true, false, NAVY);
    static final TextStyle CLIENT = new TextStyle(13, false, false, GREY);
    static final TextStyle SECTION = new TextStyle(15, true, false, NAVY);
    static final TextStyle HEADING = new TextStyle(11, true, false, NAVY);
    static final TextStyle FIELD = new TextStyle(9.5f, true, false, INK);
    static final TextStyle BODY = new TextStyle(9.5f, false, false, INK);
    static final TextStyle CELL = new TextStyle(8.5f, false, false, INK);
    static final TextStyle LABEL = new TextStyle(8, false, false, GREY);
    static final TextStyle NOTE = new TextStyle(7.5f, false, false, GREY);
    static final TextStyle FIGURE = new TextStyle(14, true, false, NAVY);

    /** From one line to the next. */
    float leading() {
        return size * 1.35f;
    }

    TextStyle asBold() {
        return new TextStyle(size, true, italic, colour);
    }

    TextStyle asItalic() {
        return new TextStyle(size, bold, true, colour);
    }

    TextStyle in(Color other) {
        return new TextStyle(size, bold, italic, other);
    }

    TextStyle sized(float other) {
        return new TextStyle(other, bold, italic, colour);
    }
}
