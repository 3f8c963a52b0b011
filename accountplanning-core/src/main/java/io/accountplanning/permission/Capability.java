package io.accountplanning.permission;

/** What a role lets its holder do. Everything but creating and administering needs the plan to be visible as well. */
public enum Capability {
    /** See every plan of the tenant. */
    VIEW,
    /** See the plans one owns, is a person in charge in, or is a member of the company team of. */
    VIEW_OWN,
    /** Create plans. */
    CREATE,
    /** Change the plans one sees. */
    EDIT,
    /** Put the plans one sees in the trash, and restore them. */
    DELETE,
    /** Approve the plans one sees. */
    APPROVE,
    /** Change the tenant's settings and templates, and purge the trash. */
    ADMINISTER
}
