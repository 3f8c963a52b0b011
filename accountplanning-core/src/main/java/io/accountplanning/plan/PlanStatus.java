package io.accountplanning.plan;

/** Where a plan stands. Any move between them is allowed. */
public enum PlanStatus {
    /** Being written. */
    DRAFT,
    /** Being carried out. */
    IN_PROGRESS,
    /** Being looked at by others. */
    REVIEW,
    /** Done. */
    COMPLETED,
    /** Kept for reference. */
    ARCHIVED
}
