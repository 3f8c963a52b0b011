package io.accountplanning.tasksync;

import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the host says that something became of one of its tasks: its web hook or listener calls this after its own commit. A message only
 * says where to look: the task is read anew, so messages may be lost, come twice, or in another order. Thread-safe.
 */
public final class HostTaskChanges {

    private final PlanChanges<? extends TaskSyncStore> changes;
    private final TenantId tenant;
    private final @Nullable SyncRules rules;

    /**
     * Wires the door; the façade does this for a host.
     *
     * @param rules null when the host has not connected its tasks; then nothing happens
     */
    public HostTaskChanges(PlanChanges<? extends TaskSyncStore> changes, TenantId tenant, @Nullable SyncRules rules) {
        this.changes = changes;
        this.tenant = tenant;
        this.rules = rules;
    }

    /**
     * A task of the host was changed.
     *
     * @param hostTask the host's id of it
     * @return whether the plan or the host was changed by it; false also for a task that no plan knows
     * @throws io.accountplanning.error.AccountPlanningException when the host fails; the next message or job does it then
     */
    public boolean changed(String hostTask) {
        Objects.requireNonNull(hostTask, "hostTask");
        SyncRules known = rules;
        if (known == null) {
            return false;
        }
        Optional<PlanId> plan = changes.work(
                Actor.system(PlanSync.NAME).in(tenant),
                "the task " + hostTask + " of the host",
                work -> work.stores().taskSync().planOf(hostTask));
        return plan.isPresent() && new PlanSync(changes, tenant, known).run(plan.get());
    }

    /** A task of the host was deleted: ours stays, its link says so, and it is not created again. Else as {@link #changed}. */
    public boolean deleted(String hostTask) {
        return changed(hostTask);
    }
}
