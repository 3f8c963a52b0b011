package io.accountplanning.health;

import io.accountplanning.host.TenantId;
import io.accountplanning.job.Job;
import io.accountplanning.job.JobReport;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import java.time.Instant;

/**
 * Scores the whole portfolio anew as of the tenant's day: deadlines pass, goals fall behind, plans grow stale and overrides end
 * without anybody changing them. Goes through the plans page by page, each page in its own transaction, and loads none. Running it
 * again on the same day changes nothing, so it may be killed, run late and run on several nodes at once. Thread-safe.
 */
public final class HealthJob implements Job {

    static final String NAME = "health";

    private final PlanChanges<? extends HealthStore> changes;
    private final HealthRules rules;

    /** Wires the job; the façade does this for a host. */
    public HealthJob(PlanChanges<? extends HealthStore> changes, HealthRules rules) {
        this.changes = changes;
        this.rules = rules;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** {@inheritDoc} Its report does not list the plans: {@link JobReport#counted} says how many were scored. */
    @Override
    public JobReport run(TenantId tenant, Instant now) {
        return new HealthRun(changes, rules, Actor.system(NAME).in(tenant), now).report();
    }
}
