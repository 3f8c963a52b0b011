package io.accountplanning.relationshipmap;

/** What a person of the client is in our deals; somebody may be several things. */
public enum ContactRole {
    /** Stands for the relationship at the top of the client. */
    EXECUTIVE_SPONSOR,
    /** Decides what is bought. */
    DECISION_MAKER,
    /** Fights for us inside. */
    CHAMPION,
    /** Is listened to by those who decide. */
    INFLUENCER,
    /** Judges what is offered. */
    EVALUATOR,
    /** Decides who gets to see whom. */
    GATEKEEPER,
    /** Works with what we supply. */
    USER,
    /** Stands in the way. */
    BLOCKER
}
