package io.accountplanning.notification;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.host.StaffDirectory;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.job.Job;
import io.accountplanning.job.JobReport;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.settings.SettingsSource;
import io.accountplanning.tasklist.TaskFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends people their overdue tasks in the rhythm that they chose: once for each day or each week from Monday on, told by their own time zone;
 * none when nothing is overdue. Of plans that are worked on: not in the trash, not completed or archived. Thread-safe.
 */
public final class DigestJob implements Job {

    static final String NAME = "digests";

    private static final Logger LOG = LoggerFactory.getLogger(DigestJob.class);
    private static final int PEOPLE_AT_ONCE = 100;

    private final PlanChanges<? extends NotificationStore> changes;
    private final SettingsSource settings;
    private final NotificationSink sink;
    private final People people;

    /**
     * Wires the job; the façade does this for a host.
     *
     * @param staff the host's people; null when it has not told of them
     */
    public DigestJob(
            PlanChanges<? extends NotificationStore> changes,
            SettingsSource settings,
            NotificationSink sink,
            @Nullable StaffDirectory staff) {
        this.changes = changes;
        this.settings = settings;
        this.sink = sink;
        this.people = new People(staff);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** {@inheritDoc} Its report counts those who were written to and lists each by the plan of their first task. */
    @Override
    public JobReport run(TenantId tenant, Instant now) {
        Actor actor = Actor.system(NAME).in(tenant);
        ZoneId tenants = settings.of(tenant).zone();
        List<JobReport.Entry> done = new ArrayList<>();
        List<UserId> unknown = new ArrayList<>();
        List<Map.Entry<UserId, String>> due = due(actor, keys(actor, now, tenants, unknown));
        for (int from = 0; from < due.size(); from += PEOPLE_AT_ONCE) {
            Map<UserId, String> some = new LinkedHashMap<>();
            due.subList(from, Math.min(due.size(), from + PEOPLE_AT_ONCE))
                    .forEach(entry -> some.put(entry.getKey(), entry.getValue()));
            done.addAll(send(actor, some, LocalDate.ofInstant(now, tenants), now));
        }
        String failure = unknown.isEmpty() ? null : "The host did not say where the days begin of " + unknown;
        return new JobReport(NAME, tenant, done, List.of(), List.of(), failure);
    }

    /** What makes the digest of each once that wants one. */
    private Map<UserId, String> keys(Actor actor, Instant now, ZoneId tenants, List<UserId> unknown) {
        List<CatalogEntry<NotificationPreferences>> all =
                changes.work(actor, NAME, work -> work.stores().catalog().all(NotificationPreferences.SECTION));
        Map<UserId, String> keys = new LinkedHashMap<>();
        for (CatalogEntry<NotificationPreferences> entry : all) {
            UserId user = UserId.of(entry.id());
            DigestRhythm rhythm = entry.value().digest();
            if (rhythm != DigestRhythm.OFF) {
                try {
                    ZoneId zone = Objects.requireNonNullElse(
                            people.get(actor.tenant(), user).zone(), tenants);
                    keys.put(user, key(user, rhythm, LocalDate.ofInstant(now, zone)));
                } catch (RuntimeException e) {
                    LOG.warn("The host failed to tell of {}: {}", user, AccountPlanningException.reasonOf(e), e);
                    unknown.add(user);
                }
            }
        }
        return keys;
    }

    private static String key(UserId user, DigestRhythm rhythm, LocalDate day) {
        String when = rhythm == DigestRhythm.DAILY
                ? day.toString()
                : day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return NotificationKind.OVERDUE_DIGEST.key() + "/" + when + "/" + user;
    }

    private List<Map.Entry<UserId, String>> due(Actor actor, Map<UserId, String> keys) {
        Set<String> known = keys.isEmpty()
                ? Set.of()
                : changes.work(
                        actor, NAME, work -> work.stores().notifications().known(keys.values()));
        return keys.entrySet().stream()
                .filter(entry -> !known.contains(entry.getValue()))
                .toList();
    }

    private List<JobReport.Entry> send(Actor actor, Map<UserId, String> keys, LocalDate today, Instant now) {
        OverdueTasks overdue = new OverdueTasks();
        TaskFilter theirs = TaskFilter.all()
                .withOverdue(true)
                .withPics(keys.keySet().toArray(UserId[]::new))
                .withPlans(TaskPages.workedOn());
        new TaskPages(changes, actor).each(theirs, today, page -> page.forEach(overdue::add));
        List<NewNotification> digests = new ArrayList<>();
        overdue.people()
                .forEach((user, tasks) -> digests.add(NewNotification.of(NotificationKind.OVERDUE_DIGEST, today, user)
                        .withKey(Objects.requireNonNull(keys.get(user), "key"))
                        .withTasks(tasks.first(), tasks.count())));
        return changes.work(actor, NAME, work -> sink.tell(work.stores(), now, digests)).stream()
                .map(DigestJob::entry)
                .toList();
    }

    private static JobReport.Entry entry(Notification told) {
        ToldPlan plan = Objects.requireNonNull(told.content().firstPlan(), "a digest has tasks");
        return new JobReport.Entry(
                plan.id(),
                plan.number(),
                told.recipient() + " is told of " + told.content().taskCount() + " overdue tasks");
    }
}
