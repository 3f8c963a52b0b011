package io.accountplanning.privacy;

/** What a stored text is. Texts that are neither, such as names of constants and ids of records, are not told of. */
public enum TextNature {
    /** Words that people wrote, plain or as HTML, or several such with semicolons between them. */
    WORDS,
    /** The host's id of a person, or several such with semicolons between them. */
    PERSON
}
