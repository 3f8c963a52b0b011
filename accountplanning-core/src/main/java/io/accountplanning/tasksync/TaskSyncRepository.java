package io.accountplanning.tasksync;

import io.accountplanning.plan.PlanId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers which plans of one tenant have tasks that are linked to the host's, within one transaction. */
public interface TaskSyncRepository {

    /**
     * The plans outside the trash with a task of the host's that was not deleted there, each once, ordered by their ids as the storage orders
     * them.
     *
     * @param after only those behind that plan in this order; null for the first ones
     * @param most how many at most, 1 or more
     */
    List<PlanId> linkedPlans(@Nullable PlanId after, int most);

    /** The plan outside the trash with a link to that task of the host's, whatever became of it; of several the first by id. */
    Optional<PlanId> planOf(String hostTask);
}
