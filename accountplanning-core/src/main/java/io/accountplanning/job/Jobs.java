package io.accountplanning.job;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What runs by itself. The host's scheduler calls it, once a day or more often, on as many nodes as it likes, and not within a
 * transaction. A tenant or a job that fails never stops the others. Thread-safe.
 */
public final class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int TENANTS_AT_ONCE = 500;

    private final TenantPages tenants;
    private final List<Job> jobs;

    /**
     * Wires the jobs; the façade does this for a host.
     *
     * @param jobs in the order in which they run for each tenant
     */
    public Jobs(TenantPages tenants, List<Job> jobs) {
        this.tenants = tenants;
        this.jobs = List.copyOf(jobs);
    }

    /**
     * Runs every job for every tenant that has plans.
     *
     * @param now the moment that what is due is told by; normally the clock's
     */
    public RunReport run(Instant now) {
        return run(now, job -> true);
    }

    /** Follows up completed plans of periods that have ended, where {@code Settings.recurrence} says so. */
    public RunReport recurrence(Instant now) {
        return run("recurrence", now);
    }

    /** Takes over what the host has of linked records now. */
    public RunReport records(Instant now) {
        return run("records", now);
    }

    /** Asks the host for the values of goals with live measures. */
    public RunReport measures(Instant now) {
        return run("measures", now);
    }

    /** Makes the linked tasks of all plans and those of the host the same. */
    public RunReport taskSync(Instant now) {
        return run("taskSync", now);
    }

    /** Purges what has been in the trash for longer than {@code Settings.trashDays}. */
    public RunReport purge(Instant now) {
        return run("purge", now);
    }

    /** Clears away what the host keeps of files that no plan has any more. */
    public RunReport files(Instant now) {
        return run("files", now);
    }

    /** Scores the health of every plan as of the tenant's day, and keeps it where lists and the history find it. */
    public RunReport health(Instant now) {
        return run("health", now);
    }

    /** Reminds people of the tasks that they are in charge of and that are due soon. */
    public RunReport reminders(Instant now) {
        return run("reminders", now);
    }

    /** Sends people their overdue tasks, in the rhythm that they chose. */
    public RunReport digests(Instant now) {
        return run("digests", now);
    }

    /** Delivers what people are to be told. */
    public RunReport notifications(Instant now) {
        return run("notifications", now);
    }

    /**
     * Runs one job for every tenant that has plans.
     *
     * @throws InvalidException when there is no job of that name
     */
    public RunReport run(String job, Instant now) {
        if (jobs.stream().noneMatch(known -> known.name().equals(job))) {
            throw InvalidException.of("job", "is one of " + names(), job);
        }
        return run(now, known -> known.name().equals(job));
    }

    private String names() {
        return jobs.stream().map(Job::name).collect(Collectors.joining(", "));
    }

    private RunReport run(Instant now, Predicate<Job> wanted) {
        List<JobReport> reports = new ArrayList<>();
        List<TenantId> page = tenants.after(null, TENANTS_AT_ONCE);
        while (!page.isEmpty()) {
            for (TenantId tenant : page) {
                jobs.stream().filter(wanted).map(job -> run(job, tenant, now)).forEach(reports::add);
            }
            page = tenants.after(page.get(page.size() - 1), TENANTS_AT_ONCE);
        }
        return new RunReport(reports);
    }

    private static JobReport run(Job job, TenantId tenant, Instant now) {
        try {
            return job.run(tenant, now);
        } catch (RuntimeException e) {
            LOG.error("The job {} failed for tenant {}", job.name(), tenant, e);
            return JobReport.failure(job.name(), tenant, AccountPlanningException.reasonOf(e));
        }
    }
}
