package io.accountplanning.webhooks.endpoint;

/** Whether an endpoint is sent anything. */
public enum EndpointState {
    /** It is sent what it wants. */
    ENABLED,
    /** Somebody wants it to be left alone for a while: what it wants is kept and sent when it is resumed. */
    PAUSED,
    /** Its receiver answered 410: it is gone. Nothing is kept for it. */
    GONE,
    /** Every attempt of an event failed for about three days, and no later event was taken meanwhile: what it wants is kept like that of a paused one. */
    FAILING;

    /** Whether events are put on their way to it, now or when it is resumed. */
    public boolean isSubscribed() {
        return this != GONE;
    }

    /** Whether what it wants is kept until it is resumed. */
    public boolean isHeld() {
        return this == PAUSED || this == FAILING;
    }
}
