package io.accountplanning.approval;

/** Where the approval of a plan stands. */
public enum ApprovalState {
    /** Nobody has asked for it, or all was withdrawn. */
    NONE,
    /** It is asked for; an earlier approval may still stand. */
    REQUESTED,
    /** The plan was approved; it may have changed since. */
    APPROVED,
    /** The last request was refused; an earlier approval may still stand. */
    REFUSED
}
