package io.accountplanning.notification;

import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import java.util.Objects;

/**
 * A plan as a notification tells of it: as it was called at that moment.
 *
 * @param id the plan
 * @param number what people call it
 * @param subject what it was called
 * @param client the name of the client that it is for
 */
public record ToldPlan(PlanId id, String number, String subject, String client) {

    public ToldPlan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(client, "client");
    }

    /** A plan as it is called now. */
    public static ToldPlan of(AccountPlan plan) {
        return new ToldPlan(
                plan.id(), plan.number(), plan.subject(), plan.client().name());
    }
}
