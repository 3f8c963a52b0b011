package io.accountplanning.plan;

/** How the relationship with the client stands, as people judge it. */
public enum ClientStatus {
    /** At risk. */
    RED,
    /** Needs attention. */
    YELLOW,
    /** Good. */
    GREEN
}
