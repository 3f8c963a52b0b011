package io.accountplanning.scorecard;

/** Why a question or a category has no score. */
public enum NoScore {
    /** Somebody said that the question does not apply. */
    NOT_APPLICABLE,
    /** Nobody has answered the question. */
    NOT_ANSWERED,
    /** The host gave no value when it was asked last, or has not been asked. */
    HOST_HAS_NO_VALUE,
    /** Answers of its kind are not scored; it counts nowhere, whatever the policy. */
    KIND_HAS_NO_SCORE,
    /** No question of the category has a score. */
    NOTHING_SCORED
}
