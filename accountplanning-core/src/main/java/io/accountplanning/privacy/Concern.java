package io.accountplanning.privacy;

/** How a text concerns a person, so that a host can look through what is about others before it hands it out. */
public enum Concern {
    /** They wrote it: the record says that it is theirs, and the text is what they said in it. It may name others. */
    WRITTEN_BY,
    /** It names them, by their id or by what they are called; somebody else wrote it, or nothing tells who did. */
    NAMES,
    /** It stands beside a text that names them, in the same row, entry of the activity log or message; others may have written it. */
    BESIDE
}
