package io.accountplanning.relationshipmap;

/** How much say a person has at the client, whatever their title. */
public enum PoliticalStatus {
    /** One of the few who make things happen. */
    INNER_CIRCLE,
    /** Has a say. */
    POLITICAL_STRUCTURE,
    /** Has none. */
    OUTSIDE;

    /** Whether who has it is a key player. */
    public boolean isKeyPlayer() {
        return this != OUTSIDE;
    }
}
