package io.accountplanning.error;

/** The actor may see the thing but lacks the capability for what it tried. */
public final class AccessDeniedException extends AccountPlanningException {

    private static final long serialVersionUID = 1L;

    /**
     * @param what what was tried, as a sentence
     * @param advice what to do instead
     */
    public AccessDeniedException(String what, String advice) {
        super(what, advice);
    }

    /**
     * @param who the user that tried
     * @param capability the capability that is missing
     * @param what what it was tried on
     */
    public AccessDeniedException(String who, String capability, String what) {
        super(
                who + " lacks the capability " + capability + " on " + what + ".",
                "Maybe a role with " + capability + " is missing?");
    }

    /**
     * The refusal to change what somebody else made.
     *
     * @param who the user that tried
     * @param what what it was tried on, and who made it
     * @param advice what they can do instead
     */
    public static AccessDeniedException ofOthers(String who, String what, String advice) {
        return new AccessDeniedException(who + " may not change " + what + ": only who made it may.", advice);
    }
}
