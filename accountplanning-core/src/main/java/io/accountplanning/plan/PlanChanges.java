package io.accountplanning.plan;

import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import io.accountplanning.event.DomainEvent;
import io.accountplanning.event.EventId;
import io.accountplanning.permission.AccessPolicy;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.permission.Visibility;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.table.Change;
import io.accountplanning.table.TableDifference;
import io.accountplanning.transaction.StaleVersionException;
import io.accountplanning.transaction.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The one door: every change of a plan goes through here, and every read is checked here. A change is permission,
 * load, apply, check, stop when nothing changed, difference, save with version check, activity and outbox in the
 * same transaction, listeners after the commit. Thread-safe.
 *
 * @param <R> the repositories of the storage
 */
public final class PlanChanges<R extends PlanStores> {

    private static final int ATTEMPTS = 20;
    private static final long BACKOFF_NANOS = 1_000_000;

    private final Transactions<R> transactions;
    private final AccessPolicy policy;
    private final Clock clock;
    private final List<ChangeSink<? super R>> sinks;
    private final ChangeHistory<? super R> history;
    private final List<ChangeListener> listeners;

    /** Wires the door; the façade's builder does this for a host. */
    public PlanChanges(
            Transactions<R> transactions,
            AccessPolicy policy,
            Clock clock,
            List<ChangeSink<? super R>> sinks,
            ChangeHistory<? super R> history,
            List<ChangeListener> listeners) {
        this.transactions = transactions;
        this.policy = policy;
        this.clock = clock;
        this.sinks = List.copyOf(sinks);
        this.history = history;
        this.listeners = List.copyOf(listeners);
    }

    /** Creates a plan. */
    AccountPlan create(Actor actor, PlanDetails details) {
        require(actor, Capability.CREATE, "plans of " + actor.tenant());
        requireValid(PlanDetails.SECTION.check(details));
        return transactions.transact(actor.tenant(), stores -> {
            Stamp now = now(actor);
            AccountPlan plan = stores.plans().insert(PlanId.next(), details, now);
            List<Change> changes = TableDifference.ofFields(PlanDetails.SECTION.fields(), null, details);
            record(stores, plan.id(), "plan", 1, actor, now, changes, List.of(new PlanEvent.Created(changes)));
            return plan;
        });
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
        return retrying(
                type,
                id,
                () -> transactions.transact(actor.tenant(), stores -> {
                    AccountPlan plan = requireVisible(stores, actor, id);
                    require(actor, Capability.EDIT, plan.number());
                    requireLive(plan);
                    return apply(stores, actor, plan, type, pinned, edit);
                }));
    }

    /** Puts a plan in the trash, or takes it out again. */
    AccountPlan editTrash(Actor actor, PlanId id, UnaryOperator<PlanDetails> edit) {
        return retrying(
                PlanDetails.SECTION,
                id,
                () -> transactions.transact(actor.tenant(), stores -> {
                    AccountPlan plan = requireVisible(stores, actor, id);
                    require(actor, Capability.DELETE, plan.number());
                    apply(stores, actor, plan, PlanDetails.SECTION, null, edit);
                    return stores.plans().find(id).orElseThrow();
                }));
    }

    /** Reads of a plan that the actor sees and that is not in the trash. */
    public <T> T read(Actor actor, PlanId id, ReadOfPlan<? super R, T> read) {
        return transactions.transact(actor.tenant(), stores -> {
            AccountPlan plan = requireVisible(stores, actor, id);
            requireLive(plan);
            return read.read(stores, plan);
        });
    }

    /** Reads across the plans that the actor sees; the question itself is answered within that visibility. */
    public <T> T readAll(Actor actor, ReadOfPlans<? super R, T> read) {
        return transactions.transact(actor.tenant(), stores -> read.read(stores, policy.visibility(actor)));
    }

    /** The clock that everything is dated by. */
    public Clock clock() {
        return clock;
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

    private <S extends PlanSection> SectionState<S> apply(
            R stores,
            Actor actor,
            AccountPlan plan,
            SectionType<S> type,
            @Nullable Long pinned,
            UnaryOperator<S> edit) {
        SectionState<S> before = stores.plans().section(plan.id(), type);
        if (pinned != null && pinned > before.version()) {
            throw InvalidException.of(
                    "version",
                    "was never there: " + type.key() + " of " + plan.number() + " is at " + before.version(),
                    pinned);
        }
        if (pinned != null && pinned != before.version()) {
            throw conflict(stores, plan, type, pinned);
        }
        S after = Objects.requireNonNull(edit.apply(before.value()), "The edit gave null instead of a section");
        if (after.equals(before.value())) {
            return before;
        }
        requireTrashAllowed(actor, plan, before.value(), after);
        requireValid(type.check(before.value(), after));
        List<Change> changes = type.difference(before.value(), after);
        if (changes.isEmpty()) {
            return before; // null became blank, or blank null: nobody can see a difference
        }
        Stamp now = now(actor);
        SectionState<S> saved = stores.plans().save(plan.id(), type, before, after, now);
        record(
                stores,
                plan.id(),
                type.key(),
                saved.version(),
                actor,
                now,
                changes,
                type.events(before.value(), after, changes));
        return saved;
    }

    private void record(
            R stores,
            PlanId plan,
            String section,
            long version,
            Actor actor,
            Stamp now,
            List<Change> changes,
            List<? extends DomainEvent> events) {
        List<RecordedChange.Recorded> recorded = events.stream()
                .map(event -> new RecordedChange.Recorded(EventId.next(), event))
                .toList();
        RecordedChange change = new RecordedChange(plan, section, version, actor, now, changes, recorded);
        sinks.forEach(sink -> sink.record(stores, change));
        listeners.forEach(listener -> stores.afterCommit(() -> listener.changed(change)));
    }

    private <T> T retrying(SectionType<?> type, PlanId id, java.util.function.Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (StaleVersionException e) {
                if (attempt == ATTEMPTS || !transactions.canRetry()) {
                    throw new ConflictException(type.key() + " of plan " + id, List.of());
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempt * BACKOFF_NANOS));
            }
        }
    }

    private <S extends PlanSection> ConflictException conflict(
            R stores, AccountPlan plan, SectionType<S> type, long pinned) {
        return new ConflictException(
                type.key() + " of " + plan.number(), history.since(stores, plan.id(), type.key(), pinned));
    }

    private AccountPlan requireVisible(R stores, Actor actor, PlanId id) {
        AccountPlan plan = stores.plans().find(id).orElseThrow(() -> new NotFoundException("plan", id));
        Visibility visibility = policy.visibility(actor);
        boolean sees = visibility instanceof Visibility.All
                || (visibility instanceof Visibility.Own own && stores.plans().isOwn(id, own.user()));
        if (!sees) {
            throw new NotFoundException("plan", id);
        }
        return plan;
    }

    private void requireTrashAllowed(Actor actor, AccountPlan plan, PlanSection before, PlanSection after) {
        if (before instanceof PlanDetails was
                && after instanceof PlanDetails is
                && !Objects.equals(was.deletedAt(), is.deletedAt())) {
            require(actor, Capability.DELETE, plan.number());
        }
    }

    private static void requireLive(AccountPlan plan) {
        if (plan.isDeleted()) {
            throw new NotFoundException("plan", plan.id());
        }
    }

    private void require(Actor actor, Capability capability, String what) {
        if (!policy.allows(actor, capability)) {
            throw new AccessDeniedException(actor.user().value(), capability.name(), what);
        }
    }

    private static void requireValid(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidException(violations);
        }
    }

    private Stamp now(Actor actor) {
        return new Stamp(clock.instant(), actor.user());
    }
}
