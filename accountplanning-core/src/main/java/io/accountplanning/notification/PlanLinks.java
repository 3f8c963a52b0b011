package io.accountplanning.notification;

import io.accountplanning.host.TenantId;
import io.accountplanning.plan.PlanId;
import java.net.URI;

/**
 * Where the host shows plans, so that messages lead to them. Called outside of transactions when a message is written; must be thread-safe.
 * Left out: messages have no links.
 */
@FunctionalInterface
public interface PlanLinks {

    /**
     * The address of the page that shows a plan: absolute, http or https. Whoever follows it may have to sign in, and may not see the plan.
     * Must not return null. What it throws is kept as the reason why a message was not written; a list on a screen is shown without links.
     */
    URI of(TenantId tenant, PlanId plan);
}
