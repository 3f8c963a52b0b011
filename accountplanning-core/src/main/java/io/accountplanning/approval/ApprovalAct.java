package io.accountplanning.approval;

/** What is done in an approval. */
public enum ApprovalAct {
    /** Somebody asked for it. */
    REQUESTED,
    /** Somebody approved the plan as it was then. */
    APPROVED,
    /** Somebody refused it. */
    REFUSED,
    /** A request, or else the approval that stood, was taken back. */
    WITHDRAWN
}
