package io.accountplanning.webhooks.signature;

import io.accountplanning.error.AccountPlanningException;

/** A message is not what a known sender sent just now; answer it with 400 and do nothing else. Tells no secret. */
public final class WebhookVerificationException extends AccountPlanningException {

    private static final long serialVersionUID = 1L;

    /** The checks, in their order. */
    public enum Check {
        /** All three headers are there. */
        HEADERS,
        /** The time stamp is whole seconds since 1970 and close to now. */
        TIMESTAMP,
        /** One of the signatures is that of a known secret. */
        SIGNATURE
    }

    private final Check failed;

    WebhookVerificationException(Check failed, String problem, String advice) {
        super(problem, advice);
        this.failed = failed;
    }

    /** The first check that failed. */
    public Check failed() {
        return failed;
    }
}
