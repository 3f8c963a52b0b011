package io.accountplanning.samples.quickstart.workedplan;

/** Whether somebody is with their company. */
public enum WorkingStatus {
    ACTIVE,
    ON_LEAVE,
    LEFT
}
