package io.accountplanning.export.deck;

import io.accountplanning.health.HealthBand;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.whitespace.WhitespaceState;

/** A colour: one of the theme's, which follows the host's template, or one that says a status and is the same in every deck. */
enum Ink {
    TEXT("tx1", 100, ""),
    QUIET("tx1", 65, ""),
    PAPER("bg1", 100, ""),
    SURFACE("bg1", 95, ""),
    RULE("bg1", 85, ""),
    PRIMARY("tx2", 100, ""),
    ACCENT("accent1", 100, ""),
    RED("", 100, "A31D1D"),
    YELLOW("", 100, "F2C12E"),
    GREEN("", 100, "2E7D32"),
    WHITE("", 100, "FFFFFF"),
    BLACK("", 100, "1F2933"),
    PALE_GREEN("", 100, "BFE0C1"),
    PALE_YELLOW("", 100, "FBEAB5"),
    PALE_RED("", 100, "F1C4C4"),
    PALE_GREY("", 100, "DDDFE2");

    private final String slot;
    private final int luminance;
    private final String hex;

    Ink(String slot, int luminance, String hex) {
        this.slot = slot;
        this.luminance = luminance;
        this.hex = hex;
    }

    /** The theme's colour that it is; empty for one of its own. */
    String slot() {
        return slot;
    }

    /** In percent; what is missing to 100 is added as light where text is quieter. */
    int luminance() {
        return luminance;
    }

    String hex() {
        return hex;
    }

    /** What is read on it. */
    Ink onIt() {
        return switch (this) {
            case RED, GREEN, BLACK -> WHITE;
            case YELLOW, WHITE, PALE_GREEN, PALE_YELLOW, PALE_RED, PALE_GREY -> BLACK;
            case PRIMARY, ACCENT -> PAPER;
            default -> TEXT;
        };
    }

    static Ink of(HealthBand band) {
        return switch (band) {
            case RED -> RED;
            case YELLOW -> YELLOW;
            case GREEN -> GREEN;
        };
    }

    static Ink of(ClientStatus status) {
        return switch (status) {
            case RED -> RED;
            case YELLOW -> YELLOW;
            case GREEN -> GREEN;
        };
    }

    static Ink of(WhitespaceState state) {
        return switch (state) {
            case DEPLOYED -> PALE_GREEN;
            case OPPORTUNITY -> PALE_YELLOW;
            case COMPETITOR -> PALE_RED;
            case WHITESPACE -> WHITE;
            case NOT_ELIGIBLE -> PALE_GREY;
        };
    }
}
