package io.accountplanning.relationshipmap;

/** How much one of our people meets one of theirs, the least first. */
public enum Coverage {
    /** Not at all. */
    NONE,
    /** Once or in passing. */
    BRIEF,
    /** Several times. */
    MULTIPLE,
    /** Thoroughly. */
    IN_DEPTH;

    /** Whether it is more than a brief encounter. */
    public boolean isMoreThanBrief() {
        return compareTo(BRIEF) > 0;
    }
}
