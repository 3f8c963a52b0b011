package io.accountplanning.plan;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes something in the host out of something of a plan, once. Three steps: a transaction that claims it, so that others see who is at
 * it; the host is asked, first whether it has it already, by a key; a transaction that keeps what the host made. When the host
 * fails the claim is given back.
 *
 * <p>A claim that is older than five minutes is of somebody who crashed and is taken over. In a transaction of the host that cannot be
 * split, the steps are one: then others of the same plan wait for that transaction, and when it is rolled back, what the host has kept all
 * the same is found by the next one. Thread-safe.
 *
 * @param <C> what is claimed, and all that the host is told
 * @param <T> what comes of it
 */
public final class MadeInHost<C, T> {

    /** After how long a claim is of somebody who crashed. */
    public static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * What is made of what.
     *
     * @param <C> what is claimed, and all that the host is told
     * @param <T> what comes of it
     */
    public interface Steps<C, T> {

        /** What it is made of, as a conflict tells it. */
        String what();

        /** Claims it, or finds that it was made already. */
        Claim<C, T> claim(PlanWork<?> work);

        /** Finds it in the host, or creates it. No transaction of the library is open. */
        T make(C claimed);

        /** Gives back the claim, if it still stands; the host has failed. */
        void release(PlanWork<?> work, C claimed);

        /** What the person is told when the host has failed. */
        AccountPlanningException failure(C claimed, RuntimeException cause);

        /** Keeps what was made. */
        T keep(PlanWork<?> work, C claimed, T made);
    }

    /**
     * What a claim found.
     *
     * @param claimed what was claimed; null when it was made already
     * @param made what was made of it already; null when it was claimed
     */
    public record Claim<C, T>(@Nullable C claimed, @Nullable T made) {

        /** It was claimed, the host is to make it. */
        public static <C, T> Claim<C, T> of(C claimed) {
            return new Claim<>(claimed, null);
        }

        /** It was made already. */
        public static <C, T> Claim<C, T> made(T made) {
            return new Claim<>(null, made);
        }
    }

    private final PlanChanges<?> changes;
    private final Actor actor;

    /** Wires the operation for whoever does it. */
    public MadeInHost(PlanChanges<?> changes, Actor actor) {
        this.changes = changes;
        this.actor = actor;
    }

    /**
     * Makes it, or gives what was made already.
     *
     * @throws ConflictException when somebody else is at it, if {@link Steps#claim} asks {@link #requireNobodyAtIt}
     * @throws AccountPlanningException when the host fails; then nothing was changed
     */
    public T once(Steps<C, T> steps) {
        Claim<C, T> claim = changes.work(actor, steps.what(), steps::claim);
        C claimed = claim.claimed();
        if (claimed == null) {
            return Objects.requireNonNull(claim.made(), "neither claimed nor made");
        }
        T made;
        try {
            made = steps.make(claimed);
        } catch (RuntimeException e) {
            release(steps, claimed, e);
            throw steps.failure(claimed, e);
        }
        return changes.work(actor, steps.what(), work -> steps.keep(work, claimed, made));
    }

    private void release(Steps<C, T> steps, C claimed, RuntimeException cause) {
        try {
            changes.work(actor, steps.what(), work -> {
                steps.release(work, claimed);
                return claimed;
            });
        } catch (RuntimeException e) {
            cause.addSuppressed(e); // the claim is taken over after a while
        }
    }

    /**
     * Is nobody else at it?
     *
     * @param what what is being made, such as {@code The project "Rollout" of AP-000001}
     * @param verb what somebody does with it, such as {@code creating}
     * @param by who claimed it; null for nobody
     * @param since since when; null for nobody
     * @throws ConflictException when somebody is, with who and since when
     */
    public static void requireNobodyAtIt(
            String what, String verb, @Nullable UserId by, @Nullable Instant since, Instant now) {
        if (since != null && now.isBefore(since.plus(PATIENCE))) {
            throw ConflictException.underWay(what, by + " is " + verb + " it since " + since);
        }
    }

    /**
     * What the host has by that key, or makes now.
     *
     * @param gateway the port's name, as an error tells it
     */
    public static <K, T> T findOrCreate(String gateway, K key, Function<K, Optional<T>> find, Supplier<T> create) {
        return Objects.requireNonNull(find.apply(key), gateway + ".find returned null")
                .orElseGet(() -> Objects.requireNonNull(create.get(), gateway + ".create returned null"));
    }
}
