package io.accountplanning.error;

import java.util.List;

/** Somebody else changed the same thing first. {@link #changesSince()} says who changed what since. */
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

    /** A readable line for each change made since the pinned version, oldest first. */
    public List<String> changesSince() {
        return changesSince == null ? List.of() : changesSince;
    }
}
