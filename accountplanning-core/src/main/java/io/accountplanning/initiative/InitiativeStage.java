package io.accountplanning.initiative;

/** How far an initiative is. */
public enum InitiativeStage {
    /** Somebody has thought of it. */
    IDEA,
    /** Somebody looks into whether there is a need and a budget. */
    QUALIFYING,
    /** It is being worked out. */
    DEVELOPING,
    /** It can be promoted. */
    READY,
    /** Nobody follows it any more. */
    DROPPED,
    /** It is an opportunity of the host; set by {@code plan.promote(id)} alone. */
    PROMOTED;

    /** Whether it is neither dropped nor promoted. */
    public boolean isOpen() {
        return this != DROPPED && this != PROMOTED;
    }
}
