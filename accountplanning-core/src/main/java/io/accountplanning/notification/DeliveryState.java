package io.accountplanning.notification;

/** How far a notification has come on one way out, or on all of them. */
public enum DeliveryState {
    /** It does not go that way, or what it tells was taken back before it did. */
    NONE,
    /** It is on its way. */
    PENDING,
    /** It was handed over. */
    SENT,
    /** It was given up. */
    FAILED
}
