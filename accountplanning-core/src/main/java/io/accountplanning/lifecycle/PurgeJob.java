package io.accountplanning.lifecycle;

import io.accountplanning.host.TenantId;
import io.accountplanning.job.Job;
import io.accountplanning.job.JobReport;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.settings.SettingsSource;
import java.time.Instant;

/** Takes away for good what has been in the trash for too long. Thread-safe. */
public final class PurgeJob implements Job {

    static final String NAME = "purge";

    private final PlanChanges<? extends LifecycleStore> changes;
    private final SettingsSource settings;

    /** Wires the job; the façade does this for a host. */
    public PurgeJob(PlanChanges<? extends LifecycleStore> changes, SettingsSource settings) {
        this.changes = changes;
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobReport run(TenantId tenant, Instant now) {
        return new Trash(changes, Actor.system(NAME).in(tenant), settings.of(tenant)).purgeExpired(now);
    }
}
