package io.accountplanning.samples.quickstart.plan;

/** How far a plan is. */
public enum PlanStatus {
    DRAFT, IN_PROGRESS, REVIEW, COMPLETED, ARCHIVED
}
