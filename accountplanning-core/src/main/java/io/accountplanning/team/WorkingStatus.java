package io.accountplanning.team;

/** Whether a person is with their company. */
public enum WorkingStatus {
    /** At work. */
    ACTIVE,
    /** Away for a while. */
    ON_LEAVE,
    /** Has left. */
    LEFT
}
