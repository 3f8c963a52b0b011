package io.accountplanning.bulk;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.plan.PlanId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a plan that was taken in.
 *
 * @param kind how it ended
 * @param plan the plan; null for a new one that was refused
 * @param reason why it was refused, for a person; null when it was not
 */
public record IntakeOutcome(
        Kind kind, @Nullable PlanId plan, @Nullable String reason) {

    /** How it ended. */
    public enum Kind {
        /** It is a new plan. */
        CREATED,
        /** It was there, and says something else now. */
        CHANGED,
        /** It was there, and said all of it already. */
        UNCHANGED,
        /** Nothing of it was taken in. */
        REFUSED
    }

    public IntakeOutcome {
        Objects.requireNonNull(kind, "kind");
    }

    static IntakeOutcome refused(IntakePlan plan, RuntimeException reason) {
        return new IntakeOutcome(Kind.REFUSED, plan.plan(), AccountPlanningException.reasonOf(reason));
    }
}
