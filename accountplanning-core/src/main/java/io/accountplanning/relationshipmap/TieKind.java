package io.accountplanning.relationshipmap;

/** What a tie between two people of the client says. */
public enum TieKind {
    /** The first influences the second; the other way round is a tie of its own. */
    INFLUENCES,
    /** The two are in conflict; it has no direction. */
    CONFLICTS
}
