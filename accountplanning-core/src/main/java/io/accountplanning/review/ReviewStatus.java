package io.accountplanning.review;

/** Where a business review stands. */
public enum ReviewStatus {
    /** It is being prepared. */
    PLANNED,
    /** It has taken place. */
    HELD
}
