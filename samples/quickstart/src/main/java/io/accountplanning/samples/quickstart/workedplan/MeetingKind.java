package io.accountplanning.samples.quickstart.workedplan;

/** How people met. */
public enum MeetingKind {
    MEETING,
    VIDEO_CALL,
    PHONE_CALL,
    EMAIL
}
