package io.accountplanning.goal;

import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import java.util.Currency;
import java.util.Objects;

/**
 * What the host is asked for a goal with a live measure.
 *
 * @param tenant whose plan it is
 * @param plan the plan
 * @param client the plan's client, whose records are meant
 * @param period the plan's period; whether records of other days count is up to the host and the measure's conditions
 * @param currency the plan's currency, in which amounts are wanted
 * @param measure what is asked for
 */
public record MeasureQuestion(
        TenantId tenant, PlanId plan, Client client, PlanPeriod period, Currency currency, Measure measure) {

    public MeasureQuestion {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(measure, "measure");
    }
}
