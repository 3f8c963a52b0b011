package io.accountplanning.scorecard;

/** What answers a question. */
public enum QuestionKind {
    /** One of the options, each with its score. */
    SCORED,
    /** Yes (100) or no (0); where no is the better answer, ask for {@link #SCORED} answers instead. */
    YES_NO,
    /** A number: 0 at the question's least, 100 at its most, in a line between, and no more than that outside. */
    NUMBER,
    /** A text of at most 4000 characters; has no score. */
    TEXT,
    /** A formatted text; has no score. */
    RICH_TEXT,
    /**
     * What the host has in a field of the client. It is scored by the question's options or as a number between its least and its
     * most; without either it has no score.
     */
    HOST_FIELD
}
