package io.accountplanning.section;

/** Who reads what leaves the library. */
public enum Audience {
    /** People of the host's company: everything. */
    INTERNAL,
    /** The client: only what is not internal. */
    CLIENT
}
