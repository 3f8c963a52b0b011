package io.accountplanning.samples.quickstart.plan;

/** The client's place in the growth-share matrix. */
public enum BcgClass {
    QUESTION_MARK, STAR, DOG, CASH_COW
}
