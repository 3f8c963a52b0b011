package io.accountplanning.bulk;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.plan.PlanId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of each plan.
 *
 * @param outcomes one for each plan, in the order in which they were given
 */
public record BulkResult(List<Outcome> outcomes) {

    /** How it ended for a plan. */
    public enum Kind {
        /** It was done. */
        DONE,
        /** It was so already. */
        UNCHANGED,
        /** It was not done; nothing about the plan has changed. */
        REFUSED
    }

    /**
     * What became of one plan.
     *
     * @param plan the plan
     * @param number what people call it; null when the actor finds no such plan outside the trash
     * @param kind how it ended
     * @param reason why it was refused, for a person: the {@linkplain AccountPlanningException#problem problem} that the call for this
     *     plan alone would tell; null when it was not
     * @param copy the new plan, when one was made of it; else null
     */
    public record Outcome(
            PlanId plan,
            @Nullable String number,
            Kind kind,
            @Nullable String reason,
            @Nullable PlanId copy) {

        public Outcome {
            Objects.requireNonNull(plan, "plan");
            Objects.requireNonNull(kind, "kind");
        }

        static Outcome of(PlanId plan, @Nullable String number, boolean changed) {
            return new Outcome(plan, number, changed ? Kind.DONE : Kind.UNCHANGED, null, null);
        }

        static Outcome refused(PlanId plan, @Nullable String number, RuntimeException reason) {
            return new Outcome(plan, number, Kind.REFUSED, AccountPlanningException.reasonOf(reason), null);
        }

        static Outcome copied(PlanId plan, @Nullable String number, PlanId copy) {
            return new Outcome(plan, number, Kind.DONE, null, copy);
        }
    }

    public BulkResult {
        outcomes = List.copyOf(outcomes);
    }

    /** The plans for which it was done. */
    public List<PlanId> done() {
        return of(Kind.DONE).map(Outcome::plan).toList();
    }

    /** The plans for which it was so already. */
    public List<PlanId> unchanged() {
        return of(Kind.UNCHANGED).map(Outcome::plan).toList();
    }

    /** The plans for which it was refused, and why. */
    public List<Outcome> refused() {
        return of(Kind.REFUSED).toList();
    }

    /** Whether it was refused for no plan. */
    public boolean isComplete() {
        return refused().isEmpty();
    }

    private Stream<Outcome> of(Kind kind) {
        return outcomes.stream().filter(outcome -> outcome.kind == kind);
    }
}
