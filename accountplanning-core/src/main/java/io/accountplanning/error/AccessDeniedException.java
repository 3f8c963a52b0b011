package io.accountplanning.error;

/** The actor may see the thing but lacks the capability for what it tried. */
public final class AccessDeniedException extends AccountPlanningException {

    private static final long serialVersionUID = 1L;

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
}
