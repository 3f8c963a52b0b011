package io.accountplanning.error;

/** What was asked for does not exist for the actor: it is not there, is in the trash, or belongs to another tenant. */
public final class NotFoundException extends AccountPlanningException {

    private static final long serialVersionUID = 1L;

    /**
     * @param what the kind of thing, in the reader's words: "plan", "task"
     * @param id the id that was asked for
     */
    public NotFoundException(String what, Object id) {
        super(
                "There is no " + what + " " + Told.of(String.valueOf(id)) + ".",
                "Maybe it was deleted, or the id was copied from somewhere else?");
    }
}
