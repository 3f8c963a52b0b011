package io.accountplanning.jpa;

import io.accountplanning.transaction.StaleVersionException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what databases and providers report when somebody else was faster from everything else. */
final class Failures {

    /**
     * Unique violation (all keys here are random or concern what is made once), serialization failure, deadlock, lock
     * not available; H2's lock timeout and concurrent update.
     */
    private static final Set<String> CONCURRENT = Set.of("23505", "40001", "40P01", "55P03", "HYT00", "90131");

    private static final int DEEPEST = 30;

    private Failures() {}

    /** A {@link StaleVersionException} when the failure means that somebody else was faster, else the failure itself. */
    static RuntimeException translated(RuntimeException failure) {
        return !(failure instanceof StaleVersionException) && isConcurrent(failure)
                ? new StaleVersionException("What was being saved", failure)
                : failure;
    }

    static boolean isConcurrent(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (says(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean says(Throwable cause) {
        if (cause instanceof SQLException sql) {
            for (SQLException next = sql; next != null; next = next.getNextException()) {
                if (CONCURRENT.contains(String.valueOf(next.getSQLState()))) {
                    return true;
                }
            }
        }
        return cause instanceof StaleVersionException
                || cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || cause instanceof LockTimeoutException;
    }
}
