package io.accountplanning.bulk;

import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is taken in: a new one, or changes of one that is there. Immutable.
 *
 * @param plan the plan that is there; null for a new one
 * @param begins what a new one begins with; null for one that is there
 * @param edit the new details of one that is there; may be called more than once, so it must have no side effects
 * @param customFields what is typed into custom fields of plans, by their ids; blank text empties a field, others keep their values
 */
public record IntakePlan(
        @Nullable PlanId plan,
        @Nullable NewPlan begins,
        UnaryOperator<PlanDetails> edit,
        Map<String, String> customFields) {

    public IntakePlan {
        Objects.requireNonNull(edit, "edit");
        customFields = Map.copyOf(customFields);
        if ((plan == null) == (begins == null)) {
            throw new IllegalArgumentException(
                    "A plan is there or new; given were " + (plan == null ? "neither" : "both, with the plan " + plan));
        }
    }

    /** A new plan. */
    public static IntakePlan create(NewPlan begins, Map<String, String> customFields) {
        return new IntakePlan(null, begins, details -> details, customFields);
    }

    /** Changes of a plan that is there. */
    public static IntakePlan change(PlanId plan, UnaryOperator<PlanDetails> edit, Map<String, String> customFields) {
        return new IntakePlan(plan, null, edit, customFields);
    }

    /** Whether it is a new one. */
    public boolean isNew() {
        return plan == null;
    }
}
