package io.accountplanning.samples.quickstart.people;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.host.UserId;
import io.accountplanning.job.Jobs;
import io.accountplanning.planning.Task;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.mail.MailFolder;
import io.accountplanning.samples.quickstart.peopledata.PeopleFile.ReminderRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Who is reminded of a task that is due soon, mentioned, or asked by a client gets one mail about it, in all runs. */
public final class TellPeople {

    private final ReminderRow row;
    private final Jobs jobs;
    private final Once once;

    public TellPeople(ReminderRow row, Jobs jobs, Once once) {
        this.row = row;
        this.jobs = jobs;
        this.once = once;
    }

    public void remind(PlanWorkspace plan, LocalDate today) {
        var isThere = plan.planning().get().tasks().stream()
                .anyMatch(task -> task.action().equals(row.action()));
        once.when(
                !isThere,
                () -> plan.planning()
                        .edit(p -> p.addTask(Task.of(row.action())
                                .withPic(UserId.of(row.personInCharge().id()))
                                .withDeadline(today.plusDays(row.daysFromToday().longValueExact())))));
        jobs.reminders(Instant.now());
    }

    /** Of the mails of this run. */
    public List<String> deliver(MailFolder mails) {
        jobs.notifications(Instant.now());
        var lines = mails.sent().stream()
                .map(mail -> "to " + mail.name() + ": " + mail.subject())
                .toList();
        return lines.isEmpty() ? List.of("nobody is told anything twice") : lines;
    }
}
