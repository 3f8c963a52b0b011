package io.accountplanning.export.picture;

import io.accountplanning.health.HealthBand;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.relationshipmap.Support;
import io.accountplanning.whitespace.WhitespaceState;

/** The colours of charts, of Okabe and Ito (Color Universal Design, 2008) where it matters. Each stands beside a word, a letter or a shape. */
final class ChartColours {

    static final Colour AMOUNT = Colour.of("#0072B2");
    static final Colour BELOW_ZERO = Colour.of("#B84A00");
    static final Colour PLANNED = Colour.of("#D6E6F2");
    static final Colour EXPECTED = Colour.of("#8DBBDD");
    static final Colour MARKER = Colour.of("#B84A00");
    static final Colour GROUP = Colour.of("#E8EEF3");
    static final Colour CONFLICT = Colour.of("#B84A00");
    static final Colour INFLUENCE = Colour.of("#005A8C");
    static final Colour REPORTING = Colour.of("#7A8087");

    private ChartColours() {}

    /** Apart in grey too: red is the darkest, yellow the lightest. */
    static Colour of(HealthBand band) {
        return switch (band) {
            case RED -> Colour.of("#A31D1D");
            case YELLOW -> Colour.of("#F2C12E");
            case GREEN -> Colour.of("#4E9A51");
        };
    }

    /** Light enough for letters to stand on. */
    static Colour of(WhitespaceState state) {
        return switch (state) {
            case DEPLOYED -> Colour.of("#8CC3A0");
            case OPPORTUNITY -> Colour.of("#F7E08B");
            case COMPETITOR -> Colour.of("#EFB3A0");
            case WHITESPACE -> Colour.WHITE;
            case NOT_ELIGIBLE -> Colour.of("#D5D8DC");
        };
    }

    static Colour of(BcgClass quadrant) {
        return switch (quadrant) {
            case STAR -> Colour.of("#FBF3DC");
            case CASH_COW -> Colour.of("#E3F1E8");
            case QUESTION_MARK -> Colour.of("#E6EFF7");
            case DOG -> Colour.of("#F1F1F1");
        };
    }

    /** Blue is for us, orange against us. */
    static Colour of(Support support) {
        return switch (support) {
            case MENTOR -> Colour.of("#005A8C");
            case SUPPORTER -> Colour.of("#7FBCE3");
            case NEUTRAL -> Colour.of("#C4C8CC");
            case NON_SUPPORTER -> Colour.of("#F0B66A");
            case ENEMY -> Colour.of("#B84A00");
        };
    }
}
