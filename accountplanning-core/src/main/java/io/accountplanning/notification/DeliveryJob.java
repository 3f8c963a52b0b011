package io.accountplanning.notification;

import io.accountplanning.host.TenantId;
import io.accountplanning.job.Job;
import io.accountplanning.job.JobReport;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.settings.SettingsSource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Delivers notifications that are due: claims some, writes each in its reader's language, hands it to the host outside of any transaction, and
 * notes what became of it. Of several nodes each delivers what the others do not; what a node claimed before it was killed is delivered again
 * after {@value #LEASE_MINUTES} minutes, with the same id. Thread-safe.
 */
public final class DeliveryJob implements Job {

    static final String NAME = "notifications";
    static final int LEASE_MINUTES = 15;

    private final PlanChanges<? extends NotificationStore> changes;
    private final SettingsSource settings;
    private final Outlets outlets;

    /**
     * Wires the job; the façade does this for a host.
     *
     * @param ports where the host says what messages tell of people and plans
     * @param mail null when the host sends none
     * @param notifier null when the host does not tell people itself
     */
    public DeliveryJob(
            PlanChanges<? extends NotificationStore> changes,
            SettingsSource settings,
            MessagePorts ports,
            @Nullable MailSender mail,
            @Nullable Notifier notifier) {
        this.changes = changes;
        this.settings = settings;
        this.outlets = new Outlets(ports, mail, notifier);
    }

    @Override
    public String name() {
        return NAME;
    }

    /**
     * {@inheritDoc} What failed is in its report with the reason, and whether it is tried again or was given up; who was told is counted.
     */
    @Override
    public JobReport run(TenantId tenant, Instant now) {
        Actor actor = Actor.system(NAME).in(tenant);
        return new DeliveryRun(changes, actor, outlets, settings.of(tenant).zone(), now).report();
    }
}
