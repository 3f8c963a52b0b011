package io.accountplanning.plan;

import io.accountplanning.error.ConflictException;
import io.accountplanning.permission.AccessPolicy;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.permission.Visibility;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.transaction.StaleVersionException;
import io.accountplanning.transaction.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The one door: every change of a plan goes through here, and every read is checked here. A change is permission,
 * load, apply, check, stop when nothing changed, difference, save with version check, activity and outbox in the
 * same transaction, listeners after the commit; {@link PlanWork} takes these steps. Thread-safe.
 *
 * @param <R> the repositories of the storage
 */
public final class PlanChanges<R extends PlanStores> {

    private static final int ATTEMPTS = 20;
    private static final long BACKOFF_NANOS = 1_000_000;

    private final Transactions<R> transactions;
    private final Clock clock;
    private final List<ChangeListener> listeners;
    private final PlanWiring<R> wiring;

    /** Wires the door; the façade's builder does this for a host. */
    public PlanChanges(
            Transactions<R> transactions,
            AccessPolicy policy,
            StatusPolicy statuses,
            Clock clock,
            List<ChangeSink<? super R>> sinks,
            ChangeHistory<? super R> history,
            List<ChangeListener> listeners) {
        this.transactions = transactions;
        this.clock = clock;
        this.listeners = new CopyOnWriteArrayList<>(listeners);
        this.wiring = new PlanWiring<>(policy, statuses, List.copyOf(sinks), history, this.listeners);
    }

    /**
     * Edits a section of a plan.
     *
     * @param pinned the version that the actor read, which must still be the stored one; null edits whatever is
     *     stored, again on the new state when somebody else was faster
     * @param edit the new section from the stored one; may be called more than once, so it must have no side effects
     * @return the section as it is stored now
     */
    public <S extends PlanSection> SectionState<S> edit(
            Actor actor, PlanId id, SectionType<S> type, @Nullable Long pinned, UnaryOperator<S> edit) {
        return work(
                actor,
                type.key() + " of plan " + id,
                work -> work.editByHand(work.live(id, Capability.EDIT), type, pinned, edit));
    }

    /**
     * Edits several sections of a plan, all of them or none.
     *
     * @throws ConflictException when one of them is not in the version any more that the actor read
     */
    void edit(Actor actor, PlanId id, SectionEdits edits) {
        work(actor, "plan " + id, work -> {
            AccountPlan plan = work.live(id, Capability.EDIT);
            edits.edits().forEach(edit -> edit(work, plan, edit));
            return plan;
        });
    }

    private static <S extends PlanSection> void edit(PlanWork<?> work, AccountPlan plan, SectionEdits.Edit<S> edit) {
        work.editByHand(plan, edit.type(), edit.version(), edit.edit());
    }

    /**
     * Runs an operation in one transaction, again from the start when somebody else was faster.
     *
     * @param what what it is about, as a conflict tells it
     * @param operation may be called more than once, so it must have no side effects
     * @throws ConflictException when others were faster every time, or the host's transaction does not allow another try
     */
    public <T> T work(Actor actor, String what, Function<? super PlanWork<R>, T> operation) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transact(actor, operation);
            } catch (StaleVersionException e) {
                if (attempt == ATTEMPTS || !transactions.canRetry()) {
                    throw new ConflictException(what, List.of());
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong((long) attempt * attempt * BACKOFF_NANOS));
            }
        }
    }

    /** Reads of a plan that the actor sees and that is not in the trash. */
    public <T> T read(Actor actor, PlanId id, ReadOfPlan<? super R, T> read) {
        return transact(actor, work -> read.read(work.stores(), work.live(id)));
    }

    /** Reads across the plans that the actor sees; the question itself is answered within that visibility. */
    public <T> T readAll(Actor actor, ReadOfPlans<? super R, T> read) {
        return transact(actor, work -> read.read(work.stores(), work.visibility()));
    }

    private <T> T transact(Actor actor, Function<? super PlanWork<R>, T> operation) {
        return transactions.transact(actor.tenant(), stores -> {
            Stamp now = new Stamp(clock.instant(), actor.user());
            return operation.apply(new PlanWork<>(stores, actor, now, wiring));
        });
    }

    /** The clock that everything is dated by. */
    public Clock clock() {
        return clock;
    }

    /** Whether the actor has a capability: a client never, whatever the host's policy says. */
    public boolean allows(Actor actor, Capability capability) {
        return wiring.allows(actor, capability);
    }

    /** Has a listener hear of every change from now on. */
    public void addListener(ChangeListener added) {
        listeners.add(added);
    }

    /** Leaves a listener alone from now on. */
    public void removeListener(ChangeListener removed) {
        listeners.remove(removed);
    }

    /** A read of one plan. */
    @FunctionalInterface
    public interface ReadOfPlan<R, T> {
        /** Reads. */
        T read(R repositories, AccountPlan plan);
    }

    /** A read across plans. */
    @FunctionalInterface
    public interface ReadOfPlans<R, T> {
        /** Reads what is visible. */
        T read(R repositories, Visibility visibility);
    }
}
