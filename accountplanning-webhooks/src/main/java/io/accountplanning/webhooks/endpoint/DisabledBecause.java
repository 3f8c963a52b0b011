package io.accountplanning.webhooks.endpoint;

/** Why nothing is sent to an endpoint any more. */
public enum DisabledBecause {
    /** Its receiver answered 410: it is gone. */
    GONE,
    /** Every attempt of an event failed for about three days, and no later event was taken meanwhile. */
    FAILING
}
