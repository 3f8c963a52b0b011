package io.accountplanning.export.picture;

import java.util.Locale;

/**
 * An opaque sRGB colour.
 *
 * @param red 0–255
 * @param green 0–255
 * @param blue 0–255
 */
public record Colour(int red, int green, int blue) {

    static final Colour BLACK = new Colour(0, 0, 0);
    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour INK = of("#1A1A1A");

    /** Of text that stands back. */
    static final Colour QUIET = of("#4A4F55");

    /** Of lines that the eye follows. */
    static final Colour RULE = of("#C9CDD2");

    /** @param hex {@code #RRGGBB} */
    static Colour of(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    String hex() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }

    /** The colour mixed with white: 0 leaves it, 1 is white. */
    Colour lightened(double share) {
        return new Colour(lightened(red, share), lightened(green, share), lightened(blue, share));
    }

    private static int lightened(int channel, double share) {
        return (int) Math.round(channel + (255 - channel) * share);
    }

    /** Black or white, whichever reads better on this colour; the contrast is at least 4.5. */
    Colour text() {
        return contrast(BLACK) >= contrast(WHITE) ? BLACK : WHITE;
    }

    /** The contrast ratio of WCAG 2.1, from 1 to 21. */
    double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
