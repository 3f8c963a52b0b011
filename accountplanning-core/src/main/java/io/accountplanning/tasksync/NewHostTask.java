package io.accountplanning.tasksync;

import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.PlanId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A task that the host is asked to create.
 *
 * @param key the same whenever this task is converted, and of no other one; to be kept with the task
 * @param tenant whose it is
 * @param plan the plan that it is of
 * @param planNumber what people call the plan
 * @param project the host's id of the project that it shall stand in
 * @param name what is to be done
 * @param status where it stands, in the host's words
 * @param deadline the last day for it; null when there is none
 * @param person who does it; null when nobody does yet
 */
public record NewHostTask(
        String key,
        TenantId tenant,
        PlanId plan,
        String planNumber,
        String project,
        String name,
        String status,
        @Nullable LocalDate deadline,
        @Nullable UserId person) {

    public NewHostTask {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(planNumber, "planNumber");
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
    }
}
