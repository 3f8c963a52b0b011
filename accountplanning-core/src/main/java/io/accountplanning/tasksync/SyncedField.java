package io.accountplanning.tasksync;

/** What of a task is kept the same on both sides. */
public enum SyncedField {
    /** What is to be done. */
    NAME,
    /** Where it stands. */
    STATUS,
    /** The last day for it. */
    DEADLINE,
    /** Who does it. */
    PERSON
}
