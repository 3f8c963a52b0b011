package io.accountplanning.sharing;

/** Whether a client sees something, and why. */
public enum SharingReason {
    /** It is not declared internal, and nobody chose otherwise. */
    DECLARED_SHARED(true),
    /** Somebody shared it. */
    CHOSEN_SHARED(true),
    /** It is declared internal, and nobody shared it. */
    DECLARED_INTERNAL(false),
    /** Somebody made it internal. */
    CHOSEN_INTERNAL(false),
    /** What it is part of is internal. */
    INSIDE_INTERNAL(false),
    /** It stands under something that the client does not see, or tells of it. */
    UNDER_INTERNAL(false);

    private final boolean shared;

    SharingReason(boolean shared) {
        this.shared = shared;
    }

    /** Whether the client sees it. */
    public boolean isShared() {
        return shared;
    }
}
