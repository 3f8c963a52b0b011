package io.accountplanning.section;

/** How much of a plan goes along into a copy of it. */
public enum CarryOver {
    /** A follow-up or a clone that leaves all tasks behind. */
    WITHOUT_TASKS,
    /** A follow-up that takes the open tasks along. */
    WITH_OPEN_TASKS,
    /** A template, or a plan made from one: structure only, its tasks not started. */
    AS_TEMPLATE,
    /**
     * A plan that comes from elsewhere: all that people said of it, what is done included. What is bound to where it comes from, such as
     * links to the host's records, approvals, comments and the contents of files, stays behind, and so does what operations wrote into
     * {@linkplain io.accountplanning.table.Table.Builder#managed managed} cells.
     */
    AS_IT_IS
}
