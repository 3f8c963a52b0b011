package io.accountplanning.error;

import java.util.List;

/** Somebody else changed the same thing first, or is at it. {@link #changesSince()} says who changed what since. */
public final class ConflictException extends AccountPlanningException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> changesSince;

    /**
     * @param what what was being changed
     * @param changesSince a readable line for each change made since the version that was pinned, oldest first
     */
    public ConflictException(String what, List<String> changesSince) {
        super(
                what + " has changed since you read it"
                        + (changesSince.isEmpty() ? "." : ": " + String.join("; ", changesSince)),
                "Maybe read it again and repeat the edit on the new state?");
        this.changesSince = List.copyOf(changesSince);
    }

    private ConflictException(String problem, String advice, String who) {
        super(problem, advice);
        this.changesSince = List.of(who);
    }

    /**
     * Somebody else is at it right now: what is asked for will be there in a moment.
     *
     * @param what what is being made
     * @param who who is at it, and since when
     */
    public static ConflictException underWay(String what, String who) {
        return new ConflictException(
                what + " is not there yet: " + who + ".",
                "Maybe wait a moment and look again? It is linked as soon as the host has it.",
                who);
    }

    /** A readable line for each change made since the pinned version, oldest first; or who is at it. */
    public List<String> changesSince() {
        return changesSince == null ? List.of() : changesSince;
    }
}
