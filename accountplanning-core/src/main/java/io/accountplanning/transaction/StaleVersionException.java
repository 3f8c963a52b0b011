package io.accountplanning.transaction;

import org.jspecify.annotations.Nullable;

/** A storage refuses to save over a newer version. The write path turns it into a retry or a conflict; hosts do not see it. */
public final class StaleVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param what what was being saved
     * @param cause what the store reported, if anything
     */
    public StaleVersionException(String what, @Nullable Throwable cause) {
        super(what + " was changed by somebody else at the same time", cause);
    }
}
