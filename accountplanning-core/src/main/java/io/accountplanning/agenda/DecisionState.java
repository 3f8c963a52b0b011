package io.accountplanning.agenda;

/** What became of a decision. */
public enum DecisionState {
    /** It has not become a task. */
    NO_TASK,
    /** It became a task that is not complete. */
    OPEN,
    /** It became a task that is complete. */
    DONE,
    /** It became a task that was deleted since; it can become one again. */
    TASK_DELETED
}
