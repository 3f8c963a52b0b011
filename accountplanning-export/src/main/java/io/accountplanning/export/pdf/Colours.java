package io.accountplanning.export.pdf;

import io.accountplanning.health.HealthBand;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.whitespace.WhitespaceState;
import java.awt.Color;

/** The three colours of a status, apart in grey too: red is the darkest, yellow the lightest. */
final class Colours {

    private static final Color RED = new Color(0xA3, 0x1D, 0x1D);
    private static final Color YELLOW = new Color(0xF2, 0xC1, 0x2E);
    private static final Color GREEN = new Color(0x4E, 0x9A, 0x51);

    private Colours() {}

    static Color of(ClientStatus status) {
        return switch (status) {
            case RED -> RED;
            case YELLOW -> YELLOW;
            case GREEN -> GREEN;
        };
    }

    /** Light enough for letters to stand on. */
    static Color of(WhitespaceState state) {
        return switch (state) {
            case DEPLOYED -> new Color(0xBF, 0xE0, 0xC1);
            case OPPORTUNITY -> new Color(0xFB, 0xEA, 0xB5);
            case COMPETITOR -> new Color(0xF1, 0xC4, 0xC4);
            case WHITESPACE -> Color.WHITE;
            case NOT_ELIGIBLE -> new Color(0xDD, 0xDF, 0xE2);
        };
    }

    static Color of(HealthBand band) {
        return switch (band) {
            case RED -> RED;
            case YELLOW -> YELLOW;
            case GREEN -> GREEN;
        };
    }
}
