package io.accountplanning.recurrence;

import io.accountplanning.error.InvalidException;
import io.accountplanning.host.TenantId;
import io.accountplanning.job.Job;
import io.accountplanning.job.JobReport;
import io.accountplanning.lifecycle.PlanLife;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.section.SectionType;
import io.accountplanning.settings.Settings;
import io.accountplanning.settings.SettingsSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Follows up completed plans when their period has ended: plans of a month or of a quarter, as {@link Settings#recurrence} says,
 * from the day {@link Settings#recurrenceSince} on. Days begin in the tenant's zone.
 *
 * <p>Each completed plan is decided about once: it is followed up, or it is skipped because its client has a plan for the new
 * period already. So a follow-up that somebody deletes is not made again. A plan that is completed late is decided about by the
 * next run. Of two completed plans of one client and period the first by number is followed up. Thread-safe.
 */
public final class Recurrence implements Job {

    private final PlanChanges<? extends RecurrenceStore> changes;
    private final SettingsSource settings;
    private final List<SectionType<?>> sections;

    /**
     * Wires the job; the façade does this for a host.
     *
     * @param sections what a plan consists of
     */
    public Recurrence(
            PlanChanges<? extends RecurrenceStore> changes, SettingsSource settings, List<SectionType<?>> sections) {
        this.changes = changes;
        this.settings = settings;
        this.sections = List.copyOf(sections);
    }

    @Override
    public String name() {
        return "recurrence";
    }

    /**
     * {@inheritDoc}
     *
     * @throws InvalidException when it is switched on without saying since when
     */
    @Override
    public JobReport run(TenantId tenant, Instant now) {
        Settings tenants = settings.of(tenant);
        if (tenants.recurrence() == Settings.Recurrence.OFF) {
            return JobReport.nothing(name(), tenant);
        }
        LocalDate since = tenants.recurrenceSince();
        if (since == null) {
            throw InvalidException.of("recurrenceSince", "is required when completed plans are followed up", null);
        }
        Actor actor = Actor.system(name()).in(tenant);
        PlanLife life = new PlanLife(changes, actor, PlanStatus.of(tenants.defaultStatus()), sections);
        LocalDate today = LocalDate.ofInstant(now, tenants.zone());
        Boundaries due = new Boundaries(kind(tenants.recurrence()), since, today);
        return new RecurrenceRun(changes, life, actor, due).report(name());
    }

    private static PlanPeriod.Kind kind(Settings.Recurrence recurrence) {
        return recurrence == Settings.Recurrence.MONTHLY ? PlanPeriod.Kind.MONTH : PlanPeriod.Kind.QUARTER;
    }
}
