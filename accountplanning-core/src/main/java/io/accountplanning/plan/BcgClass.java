package io.accountplanning.plan;

/** The account's place in the growth-share matrix (Bruce Henderson, The Boston Consulting Group, 1970). */
public enum BcgClass {
    /** High growth, low share. */
    QUESTION_MARK,
    /** High growth, high share. */
    STAR,
    /** Low growth, low share. */
    DOG,
    /** Low growth, high share. */
    CASH_COW
}
