package io.accountplanning.transaction;

import io.accountplanning.host.TenantId;
import java.util.function.Function;

/**
 * Runs work on repositories that are bound to one tenant and one transaction. Thread-safe.
 *
 * @param <R> the repositories
 */
public interface Transactions<R> {

    /**
     * Runs the work in a transaction: all of it is kept, or, when it throws, nothing. The repositories must not be
     * used after it returns. A call within the work, on the same thread and for the same tenant, joins its transaction.
     *
     * <p>What the work throws comes out as it is. A call within the work for another tenant is an
     * {@link IllegalStateException}.
     *
     * @throws StaleVersionException when somebody else changed the same thing at the same time
     */
    <T> T transact(TenantId tenant, Function<? super R, T> work);

    /** Whether a failed {@link #transact} can be tried again: false where it takes part in a transaction of the host. Default: true. */
    default boolean canRetry() {
        return true;
    }
}
