package io.accountplanning.tasksync;

import io.accountplanning.host.HostCalls;
import io.accountplanning.host.TenantId;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import java.util.function.BiConsumer;

/** Tells the host of a plan's changes on a thread of the library's; when that fails, the job does it later. Thread-safe. */
public final class TaskSyncDelivery implements BiConsumer<TenantId, PlanId> {

    private final PlanChanges<?> changes;
    private final SyncRules rules;
    private final HostCalls calls;

    /** Wires the delivery; the façade does this for a host. */
    public TaskSyncDelivery(PlanChanges<?> changes, SyncRules rules, HostCalls calls) {
        this.changes = changes;
        this.rules = rules;
        this.calls = calls;
    }

    @Override
    public void accept(TenantId tenant, PlanId plan) {
        calls.begin("HostTasks after a change", () -> new PlanSync(changes, tenant, rules).run(plan));
    }
}
