package io.accountplanning.webhooks.delivery;

/** Where a delivery stands. */
public enum DeliveryState {
    /** Another attempt is due, now or later. */
    PENDING,
    /** The receiver took it. */
    DELIVERED,
    /** Given up: no further attempt is made. */
    DEAD
}
