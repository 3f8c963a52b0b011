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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends people their overdue tasks in the rhythm that they chose: once for each day, or each week from Monday on and not within
 * {@value #DAYS_BETWEEN_WEEKLY} days of the last, told by their own time zone; none when nothing is overdue. Of plans that are worked on: not in the trash, not completed or archived. Thread-safe.
 */
public final class DigestJob implements Job {

    static final String NAME = "digests";

    private static final Logger LOG = LoggerFactory.getLogger(DigestJob.class);
    private static final int PEOPLE_AT_ONCE = 100;
    private static final int DAYS_BETWEEN_WEEKLY = 6;

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

    /**
     * Somebody who wants a digest.
     *
     * @param key what makes it once
     * @param last the key of the one before it; null when it may follow at once
     * @param today the person's day
     */
    private record Reader(UserId user, String key, @Nullable String last, LocalDate today, ZoneId zone) {

        static Reader of(UserId user, DigestRhythm rhythm, Instant now, ZoneId zone) {
            LocalDate today = LocalDate.ofInstant(now, zone);
            return rhythm == DigestRhythm.DAILY
                    ? new Reader(user, key(today.toString(), user), null, today, zone)
                    : new Reader(user, key(week(today), user), key(week(today.minusWeeks(1)), user), today, zone);
        }

        private static String key(String when, UserId user) {
            return NotificationKind.OVERDUE_DIGEST.key() + "/" + when + "/" + user;
        }

        private static String week(LocalDate day) {
            return day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        }

        boolean isDue(Map<String, Instant> told) {
            Instant lastWeeks = last == null ? null : told.get(last);
            return !told.containsKey(key)
                    && (lastWeeks == null
                            || !LocalDate.ofInstant(lastWeeks, zone)
                                    .plusDays(DAYS_BETWEEN_WEEKLY)
                                    .isAfter(today));
        }

        Stream<String> keys() {
            return Stream.of(Optional.of(key), Optional.ofNullable(last)).flatMap(Optional::stream);
        }
    }

    /** {@inheritDoc} Its report counts those who were written to. */
    @Override
    public JobReport run(TenantId tenant, Instant now) {
        Actor actor = Actor.system(NAME).in(tenant);
        ZoneId tenants = settings.of(tenant).zone();
        List<JobReport.Entry> done = new ArrayList<>();
        List<UserId> unknown = new ArrayList<>();
        List<Reader> due = due(actor, readers(actor, now, tenants, unknown));
        for (int from = 0; from < due.size(); from += PEOPLE_AT_ONCE) {
            List<Reader> some = due.subList(from, Math.min(due.size(), from + PEOPLE_AT_ONCE));
            done.addAll(send(actor, some, LocalDate.ofInstant(now, tenants), now));
        }
        String failure = unknown.isEmpty() ? null : "The host did not say where the days begin of " + unknown;
        return new JobReport(NAME, tenant, done, List.of(), List.of(), failure);
    }

    private List<Reader> readers(Actor actor, Instant now, ZoneId tenants, List<UserId> unknown) {
        List<CatalogEntry<NotificationPreferences>> all =
                changes.work(actor, NAME, work -> work.stores().catalog().all(NotificationPreferences.SECTION));
        List<Reader> readers = new ArrayList<>();
        for (CatalogEntry<NotificationPreferences> entry : all) {
            UserId user = UserId.of(entry.id());
            DigestRhythm rhythm = entry.value().digest();
            if (rhythm != DigestRhythm.OFF) {
                try {
                    ZoneId zone = Objects.requireNonNullElse(
                            people.get(actor.tenant(), user).zone(), tenants);
                    readers.add(Reader.of(user, rhythm, now, zone));
                } catch (RuntimeException e) {
                    LOG.warn("The host failed to tell of {}: {}", user, AccountPlanningException.reasonOf(e), e);
                    unknown.add(user);
                }
            }
        }
        return readers;
    }

    private List<Reader> due(Actor actor, List<Reader> readers) {
        List<String> keys = readers.stream().flatMap(Reader::keys).toList();
        Map<String, Instant> told = keys.isEmpty()
                ? Map.of()
                : changes.work(
                        actor, NAME, work -> work.stores().notifications().known(keys));
        return readers.stream().filter(reader -> reader.isDue(told)).toList();
    }

    private List<JobReport.Entry> send(Actor actor, List<Reader> readers, LocalDate today, Instant now) {
        Map<UserId, String> keys = readers.stream().collect(Collectors.toMap(Reader::user, Reader::key));
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
        int tasks = told.content().taskCount();
        return told.content()
                .entry(told.recipient() + " is told of " + tasks + (tasks == 1 ? " overdue task" : " overdue tasks"));
    }
}
