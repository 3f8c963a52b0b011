package io.accountplanning.host;

/** The kinds of host records that a plan links. */
public enum RecordKind {
    /** A project of the host. */
    PROJECT,
    /** An invoice that was sent to the client. */
    INVOICE,
    /** An estimate. */
    ESTIMATE,
    /** A proposal. */
    PROPOSAL
}
