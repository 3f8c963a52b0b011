package io.accountplanning.portal;

import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import java.util.Objects;

/**
 * A plan in a client's list.
 *
 * @param id the plan's id
 * @param number what people call it
 * @param subject what it is called
 * @param period when it is for
 * @param status where it stands
 */
public record PortalPlan(PlanId id, String number, String subject, PlanPeriod period, PlanStatus status) {

    public PortalPlan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(status, "status");
    }

    /** Where the next page starts when this plan is the last of one. */
    public PortalPlanCursor cursor() {
        return new PortalPlanCursor(AccountPlan.countOf(number));
    }

    static PortalPlan of(AccountPlan plan) {
        return new PortalPlan(plan.id(), plan.number(), plan.subject(), plan.period(), plan.status());
    }
}
