package io.accountplanning.relation;

import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.PlanId;
import java.util.Objects;

/**
 * A project that the host is asked to create.
 *
 * @param key the same whenever this project is asked for, and of no other one; to be kept with the project. At most 200 characters
 * @param tenant whose plan it is
 * @param client whom the plan is for
 * @param plan the plan
 * @param planNumber what people call the plan
 * @param orderedBy who wants it
 * @param project what is wanted
 */
public record ProjectOrder(
        String key,
        TenantId tenant,
        Client client,
        PlanId plan,
        String planNumber,
        UserId orderedBy,
        NewProject project) {

    public ProjectOrder {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(planNumber, "planNumber");
        Objects.requireNonNull(orderedBy, "orderedBy");
        Objects.requireNonNull(project, "project");
    }
}
