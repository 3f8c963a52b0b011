package io.accountplanning.scorecard;

/** What becomes of the weight of a question that has no score, because it does not apply or nobody has answered it. */
public enum MissingPolicy {
    /** The others take it over. */
    IGNORE,
    /** It counts, with a score of zero. */
    ZERO
}
