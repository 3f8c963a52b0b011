package io.accountplanning.error;

import java.util.Objects;

/**
 * The root of everything that this library refuses. The message carries the values concerned and, on a
 * second line, advice that starts with "Maybe" where the first one does not say what to do. Nothing has been changed when it is thrown.
 */
public class AccountPlanningException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;

    /** @param problem what is wrong, with the values, and in the same words what to do about it */
    AccountPlanningException(String problem) {
        super(problem);
        this.problem = problem;
    }

    /**
     * @param problem what is wrong, with the values
     * @param advice what to do about it, starting with "Maybe"
     */
    public AccountPlanningException(String problem, String advice) {
        super(problem + System.lineSeparator() + advice);
        this.problem = problem;
    }

    /**
     * @param problem what is wrong, with the values
     * @param advice what to do about it, starting with "Maybe"
     * @param cause what the storage or the host reported
     */
    public AccountPlanningException(String problem, String advice, Throwable cause) {
        super(problem + System.lineSeparator() + advice, cause);
        this.problem = problem;
    }

    /** What is wrong, with the values: the message without the advice, for a person on a screen. */
    public final String problem() {
        return problem;
    }

    /** What a report says of a failure: the problem of a refusal, the message of anything else, or its type when it has none. */
    public static String reasonOf(Throwable failure) {
        if (failure instanceof AccountPlanningException refusal) {
            return refusal.problem;
        }
        return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }
}
