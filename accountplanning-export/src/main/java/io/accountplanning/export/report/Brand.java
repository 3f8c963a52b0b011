package io.accountplanning.export.report;

import io.accountplanning.error.InvalidException;
import io.accountplanning.export.font.FontSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a host's documents look like: a logo, two colours and the fonts. Charts, statuses and tables keep their own colours, which
 * colour-blind readers and grey prints tell apart. Immutable and thread-safe; keep one for each tenant.
 */
public final class Brand {

    /** The largest logo, in bytes. */
    public static final int LARGEST_LOGO = 5_000_000;

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Brand STANDARD = new Brand(null, "#16324F", "#2C7A7B", FontSet.bundled());

    private final @Nullable Logo logo;
    private final String primary;
    private final String accent;
    private final FontSet fonts;

    private Brand(@Nullable Logo logo, String primary, String accent, FontSet fonts) {
        this.logo = logo;
        this.primary = primary;
        this.accent = accent;
        this.fonts = fonts;
    }

    /** Without a logo, in navy and teal, with the bundled fonts. */
    public static Brand standard() {
        return STANDARD;
    }

    /**
     * The same with a logo, which stands on white at the top of the first page.
     *
     * @param image a PNG or JPEG of at most {@value #LARGEST_LOGO} bytes and 4,000 pixels either way
     * @throws InvalidException when it is neither, damaged or larger
     */
    public Brand logo(byte[] image) {
        return new Brand(Logo.of(image), primary, accent, fonts);
    }

    /**
     * The same in other colours.
     *
     * @param primary of headings and of the cover, such as {@code #16324F}; white text must be read on it, at a contrast of 4.5
     * @param accent of what is set off, such as a rule
     * @throws InvalidException when one is not written so, or the first is too light
     */
    public Brand colours(String primary, String accent) {
        String checked = checked("primary", primary);
        if (contrastToWhite(checked) < 4.5) {
            throw InvalidException.of(
                    "primary", "is too light: white text on it would not be read; take a darker one", primary);
        }
        return new Brand(logo, checked, checked("accent", accent), fonts);
    }

    /** The same with other fonts. */
    public Brand fonts(FontSet other) {
        return new Brand(logo, primary, accent, Objects.requireNonNull(other, "other"));
    }

    /** The logo, if there is one. */
    public Optional<Logo> logo() {
        return Optional.ofNullable(logo);
    }

    /** The colour of headings and of the cover, as {@code #RRGGBB}. */
    public String primary() {
        return primary;
    }

    /** The colour of what is set off, as {@code #RRGGBB}. */
    public String accent() {
        return accent;
    }

    /** What text is written in. */
    public FontSet fonts() {
        return fonts;
    }

    private static String checked(String path, String colour) {
        if (!HEX.matcher(colour).matches()) {
            throw InvalidException.of(path, "is written as # and six hexadecimal digits, such as #16324F", colour);
        }
        return colour.toUpperCase(Locale.ROOT);
    }

    /** As WCAG 2.1 defines it. */
    private static double contrastToWhite(String colour) {
        double luminance = 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(String colour, int from) {
        double share = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
