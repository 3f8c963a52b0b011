package io.accountplanning.samples.quickstart.plan;

/** How pressing a task is. */
public enum Priority {
    LOW, MEDIUM, HIGH, URGENT
}
