package io.accountplanning.template;

/** What a version of a template is there for. */
public enum TemplateStatus {
    /** Being prepared. */
    DRAFT,
    /** Plans start from it. A template has at most one such version. */
    ACTIVE,
    /** No longer used. */
    ARCHIVED
}
