package io.accountplanning.inmemory;

import io.accountplanning.host.TenantId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.tasksync.TaskLink;
import io.accountplanning.tasksync.TaskLinks;
import io.accountplanning.tasksync.TaskSyncRepository;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans with linked tasks in memory. */
final class InMemoryTaskSyncRepository implements TaskSyncRepository {

    private final InMemoryPlanRepository plans;

    InMemoryTaskSyncRepository(TenantId tenant, Tables tables) {
        this.plans = new InMemoryPlanRepository(tenant, tables);
    }

    @Override
    public List<PlanId> linkedPlans(@Nullable PlanId after, int most) {
        return with(TaskLink::isLinked)
                .filter(id -> after == null || id.toString().compareTo(after.toString()) > 0)
                .limit(most)
                .toList();
    }

    @Override
    public Optional<PlanId> planOf(String hostTask) {
        return with(link -> hostTask.equals(link.hostTask())).findFirst();
    }

    private Stream<PlanId> with(Predicate<TaskLink> wanted) {
        return plans.all()
                .filter(plan -> !plan.isDeleted())
                .map(AccountPlan::id)
                .filter(id -> plans.section(id, TaskLinks.SECTION).value().links().stream()
                        .anyMatch(wanted))
                .sorted(Comparator.comparing(PlanId::toString));
    }
}
