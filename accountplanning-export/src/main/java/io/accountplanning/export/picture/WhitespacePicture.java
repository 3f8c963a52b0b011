package io.accountplanning.export.picture;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.whitespace.WhitespaceMap;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/**
 * A whitespace map as a heat map: business units down, products across, both with what is below them indented. A cell tells its state
 * by its colour and a letter, with our share; a group that has no state of
 * its own, and the last row and column, tell the coverage of all that is in them. Names too
 * long for their place are cut off and told in full to whoever points at them. Immutable and thread-safe.
 */
public final class WhitespacePicture extends Picture<WhitespacePicture> {

    private final WhitespaceMap map;
    private final Currency currency;

    private WhitespacePicture(WhitespaceMap map, Currency currency, PictureLook look) {
        super(look);
        this.map = map;
        this.currency = Objects.requireNonNull(currency, "currency");
    }

    /**
     * A picture of that map, in English.
     *
     * @param currency the plan's, which values by price are in
     * @throws InvalidException when the map breaks the rules of {@link WhitespaceMap#SECTION}
     */
    public static WhitespacePicture of(WhitespaceMap map, Currency currency) {
        List<Violation> violations = WhitespaceMap.SECTION.check(map);
        if (!violations.isEmpty()) {
            throw new InvalidException(violations);
        }
        return new WhitespacePicture(map, currency, PictureLook.STANDARD);
    }

    @Override
    WhitespacePicture with(PictureLook other) {
        return new WhitespacePicture(map, currency, other);
    }

    @Override
    Drawing drawing(TextMeasure measure) {
        return new WhitespaceHeatMap(map, currency, look(), measure).drawing();
    }
}
