package io.accountplanning.webhooks.delivery;

/** Where a delivery stands. */
public enum DeliveryState {
    /** Another attempt is due, now or later. */
    PENDING,
    /** It waits for its endpoint to be resumed. */
    HELD,
    /** The receiver took it. */
    DELIVERED,
    /** Given up: no further attempt is made. */
    DEAD;

    /** Whether there is no further attempt, unless somebody asks for a replay. */
    public boolean hasEnded() {
        return this == DELIVERED || this == DEAD;
    }
}
