package io.accountplanning.notification;

/** How often somebody gets their overdue tasks. */
public enum DigestRhythm {
    /** Never. */
    OFF,
    /** Once a day. */
    DAILY,
    /** Once a week, from Monday on. */
    WEEKLY
}
