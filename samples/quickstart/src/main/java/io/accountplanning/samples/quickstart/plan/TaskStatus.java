package io.accountplanning.samples.quickstart.plan;

/** How far a task is. */
public enum TaskStatus {
    NOT_STARTED, IN_PROGRESS, WAITING_FOR_FEEDBACK, ON_HOLD, COMPLETE
}
