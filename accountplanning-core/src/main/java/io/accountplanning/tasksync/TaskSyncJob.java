package io.accountplanning.tasksync;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.host.TenantId;
import io.accountplanning.job.Job;
import io.accountplanning.job.JobReport;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the linked tasks of all plans and those of the host the same: what nobody was told, or was told in vain. A plan that fails is in
 * the report, and the next run tries it again. Thread-safe.
 */
public final class TaskSyncJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(TaskSyncJob.class);
    private static final int AT_ONCE = 100;

    private final PlanChanges<? extends TaskSyncStore> changes;
    private final @Nullable SyncRules rules;

    /**
     * Wires the job; the façade does this for a host.
     *
     * @param rules null when the host has not connected its tasks; then there is nothing to do
     */
    public TaskSyncJob(PlanChanges<? extends TaskSyncStore> changes, @Nullable SyncRules rules) {
        this.changes = changes;
        this.rules = rules;
    }

    @Override
    public String name() {
        return PlanSync.NAME;
    }

    @Override
    public JobReport run(TenantId tenant, Instant now) {
        if (rules == null) {
            return JobReport.nothing(name(), tenant);
        }
        PlanSync sync = new PlanSync(changes, tenant, rules);
        List<JobReport.Entry> done = new ArrayList<>();
        List<JobReport.Entry> failed = new ArrayList<>();
        List<AccountPlan> page = page(tenant, null);
        while (!page.isEmpty()) {
            page.forEach(plan -> run(sync, plan, done, failed));
            page = page(tenant, page.get(page.size() - 1).id());
        }
        return new JobReport(name(), tenant, done, List.of(), failed, null);
    }

    private List<AccountPlan> page(TenantId tenant, @Nullable PlanId after) {
        return changes.work(Actor.system(name()).in(tenant), "the host's tasks of " + tenant, work -> {
            List<PlanId> ids = work.stores().taskSync().linkedPlans(after, AT_ONCE);
            List<AccountPlan> found = work.find(ids);
            return ids.stream()
                    .flatMap(id -> found.stream().filter(plan -> plan.id().equals(id)))
                    .toList();
        });
    }

    private static void run(PlanSync sync, AccountPlan plan, List<JobReport.Entry> done, List<JobReport.Entry> failed) {
        try {
            if (sync.run(plan.id())) {
                done.add(new JobReport.Entry(plan.id(), plan.number(), "made the same"));
            }
        } catch (RuntimeException e) {
            LOG.warn("The tasks of plan {} were not made the same as the host's", plan.id(), e);
            failed.add(new JobReport.Entry(plan.id(), plan.number(), AccountPlanningException.reasonOf(e)));
        }
    }
}
