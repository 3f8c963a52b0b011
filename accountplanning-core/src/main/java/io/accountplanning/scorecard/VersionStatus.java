package io.accountplanning.scorecard;

/** What a version of a scorecard template is there for. */
public enum VersionStatus {
    /** Being prepared. */
    DRAFT,
    /** Cards start from it. A template has at most one such version. */
    ACTIVE,
    /** No longer used. */
    ARCHIVED
}
