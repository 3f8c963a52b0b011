package io.accountplanning.meeting;

/** How people met. */
public enum MeetingKind {
    /** In one room. */
    MEETING,
    /** On screens. */
    VIDEO_CALL,
    /** By phone. */
    PHONE_CALL,
    /** In writing. */
    EMAIL
}
