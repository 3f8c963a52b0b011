package io.accountplanning.planning;

/** How urgent a task is; {@link #weight()} is what it counts in the health score. */
public enum Priority {
    /** Counts 1. */
    LOW(1),
    /** Counts 2. */
    MEDIUM(2),
    /** Counts 3. */
    HIGH(3),
    /** Counts 4. */
    URGENT(4);

    private final int weight;

    Priority(int weight) {
        this.weight = weight;
    }

    /** What a task of this priority counts, 1 to 4. */
    public int weight() {
        return weight;
    }
}
