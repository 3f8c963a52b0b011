package io.accountplanning.planning;

/** Where a task stands. */
public enum TaskStatus {
    /** Nobody has begun. */
    NOT_STARTED,
    /** Somebody is at it. */
    IN_PROGRESS,
    /** Done but for an answer. */
    WAITING_FOR_FEEDBACK,
    /** Set aside for a while. */
    ON_HOLD,
    /** Done. */
    COMPLETE
}
