package io.accountplanning.error;

/**
 * The root of everything that this library refuses. The message carries the values concerned and, on a
 * second line, advice that starts with "Maybe". Nothing has been changed when it is thrown.
 */
public class AccountPlanningException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param problem what is wrong, with the values
     * @param advice what to do about it, starting with "Maybe"
     */
    public AccountPlanningException(String problem, String advice) {
        super(problem + System.lineSeparator() + advice);
    }

    /**
     * @param problem what is wrong, with the values
     * @param advice what to do about it, starting with "Maybe"
     * @param cause what the storage or the host reported
     */
    public AccountPlanningException(String problem, String advice, Throwable cause) {
        super(problem + System.lineSeparator() + advice, cause);
    }
}
