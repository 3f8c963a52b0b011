package io.accountplanning.relationshipmap;

/** Where a person of the client stands towards us, the best first. */
public enum Support {
    /** Works for our success. */
    MENTOR,
    /** Prefers us. */
    SUPPORTER,
    /** Prefers nobody. */
    NEUTRAL,
    /** Prefers somebody else. */
    NON_SUPPORTER,
    /** Works against us. */
    ENEMY;

    /** Whether they are for us. */
    public boolean isSupportive() {
        return this == MENTOR || this == SUPPORTER;
    }

    /** Whether they are against us. */
    public boolean isOpposed() {
        return this == NON_SUPPORTER || this == ENEMY;
    }
}
