package io.accountplanning.export.font;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A font in its styles. A style that it lacks is made from the regular one.
 *
 * @param regular upright
 * @param bold null when there is none
 * @param italic null when there is none
 * @param boldItalic null when there is none
 */
public record FontFamily(
        FontFile regular,
        @Nullable FontFile bold,
        @Nullable FontFile italic,
        @Nullable FontFile boldItalic) {

    public FontFamily {
        Objects.requireNonNull(regular, "regular");
    }

    static FontFamily of(FontFile regular) {
        return new FontFamily(regular, null, null, null);
    }

    /** The file of that style; null when the family lacks it. */
    public @Nullable FontFile file(boolean isBold, boolean isItalic) {
        if (isBold) {
            return isItalic ? boldItalic : bold;
        }
        return isItalic ? italic : regular;
    }
}
