package io.accountplanning.whitespace;

/** How it stands with a product at a business unit. */
public enum WhitespaceState {
    /** Nobody sells it there, as far as we know. */
    WHITESPACE,
    /** We are selling it. */
    OPPORTUNITY,
    /** It is ours. */
    DEPLOYED,
    /** A competitor has it. */
    COMPETITOR,
    /** It makes no sense there; counts nowhere. */
    NOT_ELIGIBLE
}
