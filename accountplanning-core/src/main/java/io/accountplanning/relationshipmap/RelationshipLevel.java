package io.accountplanning.relationshipmap;

import org.jspecify.annotations.Nullable;

/** What one of our people is to one of theirs, the lowest first. */
public enum RelationshipLevel {
    /** Somebody who sells. */
    VENDOR(1),
    /** Somebody whose word is believed. */
    CREDIBLE_SOURCE(2),
    /** Somebody who is asked when there is a problem. */
    PROBLEM_SOLVER(3),
    /** Somebody who is asked before there is one. */
    TRUSTED_ADVISOR(4);

    private final int step;

    RelationshipLevel(int step) {
        this.step = step;
    }

    /** How many levels it is above the current one, which counts as one step below Vendor when nobody has judged it. */
    int stepsAbove(@Nullable RelationshipLevel current) {
        return step - (current == null ? 0 : current.step);
    }
}
