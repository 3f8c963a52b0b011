package io.accountplanning.notification;

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
import io.accountplanning.tasklist.TaskRow;
import io.accountplanning.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reminds people of the tasks that they are in charge of, the set number of days before the deadline, by the day in their own time zone; a run
 * that is late still does, until the deadline is over. Once for each task, deadline and person in charge. Open tasks of plans that are
 * worked on: not in the trash, not completed or archived. Thread-safe.
 */
public final class ReminderJob implements Job {

    static final String NAME = "reminders";

    private final PlanChanges<? extends NotificationStore> changes;
    private final SettingsSource settings;
    private final NotificationSink sink;
    private final People people;

    /**
     * Wires the job; the façade does this for a host.
     *
     * @param staff the host's people; null when it has not told of them
     */
    public ReminderJob(
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

    @Override
    public JobReport run(TenantId tenant, Instant now) {
        Actor actor = Actor.system(NAME).in(tenant);
        Integer days = changes.work(
                actor,
                NAME,
                work -> work.stores()
                        .catalog()
                        .only(NotificationSettings.SECTION)
                        .value()
                        .reminderDays());
        if (days == null) {
            return JobReport.nothing(NAME, tenant);
        }
        Run run = new Run(actor, now, days, settings.of(tenant).zone());
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        // Somewhere it is still yesterday, and somewhere tomorrow already.
        TaskFilter due = TaskFilter.all()
                .open()
                .withDue(new DateRange(today.minusDays(1), today.plusDays(days + 2L)))
                .withPlans(TaskPages.workedOn());
        new TaskPages(changes, actor).each(due, today, run::remind);
        return new JobReport(NAME, tenant, run.done, List.of(), run.failed, null);
    }

    /** One run for one tenant. */
    private final class Run {

        private final Actor actor;
        private final Instant now;
        private final int days;
        private final ZoneId tenants;
        private final Map<UserId, ZoneId> zones = new HashMap<>();
        private final List<JobReport.Entry> done = new ArrayList<>();
        private final List<JobReport.Entry> failed = new ArrayList<>();

        private Run(Actor actor, Instant now, int days, ZoneId tenants) {
            this.actor = actor;
            this.now = now;
            this.days = days;
            this.tenants = tenants;
        }

        private void remind(List<TaskRow> page) {
            List<NewNotification> due = new ArrayList<>();
            page.forEach(row -> {
                UserId pic = row.task().pic();
                if (pic != null && isDue(row, pic)) {
                    due.add(reminder(row, pic));
                }
            });
            if (!due.isEmpty()) {
                changes.work(actor, NAME, work -> sink.tell(work.stores(), now, due))
                        .forEach(this::done);
            }
        }

        private boolean isDue(TaskRow row, UserId pic) {
            try {
                LocalDate today = LocalDate.ofInstant(now, zones.computeIfAbsent(pic, this::zone));
                LocalDate deadline = Objects.requireNonNull(row.task().deadline(), "deadline");
                return !deadline.isBefore(today) && !deadline.isAfter(today.plusDays(days));
            } catch (RuntimeException e) {
                failed.add(new JobReport.Entry(
                        row.plan(), row.number(), "reminding " + pic + ": " + AccountPlanningException.reasonOf(e)));
                return false;
            }
        }

        private ZoneId zone(UserId pic) {
            return Objects.requireNonNullElse(people.get(actor.tenant(), pic).zone(), tenants);
        }

        private NewNotification reminder(TaskRow row, UserId pic) {
            ToldTask task = ToldTask.of(row);
            String key = NotificationKind.TASK_REMINDER.key() + "/" + row.plan() + "/"
                    + row.task().id().value() + "/" + task.deadline() + "/" + pic;
            return NewNotification.of(
                            NotificationKind.TASK_REMINDER, row.task().id().value(), pic)
                    .withKey(key)
                    .about(task.plan())
                    .withTasks(List.of(task), 1);
        }

        private void done(Notification told) {
            ToldTask task = told.content().tasks().get(0);
            done.add(new JobReport.Entry(
                    task.plan().id(),
                    task.plan().number(),
                    told.recipient() + " is reminded of \"" + task.action() + "\", due " + task.deadline()));
        }
    }
}
