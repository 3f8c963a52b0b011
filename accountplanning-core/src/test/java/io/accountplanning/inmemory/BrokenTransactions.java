package io.accountplanning.inmemory;

import io.accountplanning.host.TenantId;
import io.accountplanning.storage.Repositories;
import io.accountplanning.storage.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Storages whose transactions break a rule. */
final class BrokenTransactions {

    private BrokenTransactions() {}

    static Storage thatIgnoresTenants() {
        return withTenants(tenant -> TenantId.DEFAULT);
    }

    static Storage thatIgnoresTheCaseOfTenants() {
        return withTenants(tenant -> TenantId.of(tenant.value().toLowerCase(Locale.ROOT)));
    }

    static Storage thatIgnoresSpacesBehindTenants() {
        return withTenants(tenant -> TenantId.of(tenant.value().stripTrailing()));
    }

    private static Storage withTenants(Function<TenantId, TenantId> mixedUp) {
        return new ForwardingStorage() {
            @Override
            public <T> T transact(TenantId tenant, Function<? super Repositories, T> work) {
                return super.transact(mixedUp.apply(tenant), work);
            }
        };
    }

    static Storage thatKeepsWhatFailed() {
        return committing(Throwable.class);
    }

    static Storage thatKeepsWhatEndedInAnError() {
        return committing(Error.class);
    }

    private static Storage committing(Class<? extends Throwable> failure) {
        return new ForwardingStorage() {
            @Override
            public <T> T transact(TenantId tenant, Function<? super Repositories, T> work) {
                AtomicReference<Throwable> thrown = new AtomicReference<>();
                T result = super.<T>transact(tenant, repositories -> {
                    try {
                        return work.apply(repositories);
                    } catch (RuntimeException | Error e) {
                        if (failure.isInstance(e)) {
                            thrown.set(e);
                            return null;
                        }
                        throw e;
                    }
                });
                rethrow(thrown.get());
                return result;
            }
        };
    }

    private static void rethrow(Throwable thrown) {
        if (thrown instanceof RuntimeException e) {
            throw e;
        } else if (thrown instanceof Error e) {
            throw e;
        }
    }

    static Storage thatWrapsWhatIsThrown() {
        return new ForwardingStorage() {
            @Override
            public <T> T transact(TenantId tenant, Function<? super Repositories, T> work) {
                try {
                    return super.transact(tenant, work);
                } catch (RuntimeException e) {
                    throw new IllegalStateException("rolled back", e);
                }
            }
        };
    }

    static Storage thatDoesNotWaitForTheCommit() {
        return new ForwardingStorage() {
            @Override
            void afterCommit(Repositories right, Runnable action) {
                action.run();
            }
        };
    }

    static Storage thatForgetsWhatFollowsTheCommit() {
        return new ForwardingStorage() {
            @Override
            void afterCommit(Repositories right, Runnable action) {}
        };
    }

    static Storage thatRunsActionsWhateverHappens() {
        return withOwnActions(true, false);
    }

    static Storage thatLetsActionsFailTheCaller() {
        return withOwnActions(false, true);
    }

    private static Storage withOwnActions(boolean alsoAfterRollback, boolean unguarded) {
        List<Runnable> actions = new ArrayList<>();
        return new ForwardingStorage() {
            @Override
            public <T> T transact(TenantId tenant, Function<? super Repositories, T> work) {
                actions.clear();
                try {
                    T result = super.transact(tenant, work);
                    List.copyOf(unguarded ? actions : List.<Runnable>of()).forEach(Runnable::run);
                    return result;
                } catch (RuntimeException e) {
                    List.copyOf(alsoAfterRollback ? actions : List.<Runnable>of())
                            .forEach(Runnable::run);
                    throw e;
                }
            }

            @Override
            void afterCommit(Repositories right, Runnable action) {
                actions.add(action);
                if (!unguarded) {
                    super.afterCommit(right, action);
                }
            }
        };
    }
}
