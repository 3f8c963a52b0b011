package io.accountplanning.export.calendar;

import io.accountplanning.export.calendar.PlanCalendar.TaskForm;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.PlanId;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a host has chosen for its calendar.
 *
 * @param tasks what tasks are
 * @param person whose tasks; null for everybody's
 * @param completed whether those that are complete, too
 * @param name what it is called; null for a name by its plans
 * @param refresh when it is fetched again, in whole seconds
 * @param links where plans are
 * @param organizer who publishes it; null for nobody
 */
record Choice(
        TaskForm tasks,
        @Nullable UserId person,
        boolean completed,
        @Nullable String name,
        Duration refresh,
        Function<PlanId, @Nullable URI> links,
        @Nullable Mailbox organizer) {

    static final Choice STANDARD =
            new Choice(TaskForm.EVENT, null, false, null, Duration.ofHours(12), plan -> null, null);

    /** A name and an address, as they are written. */
    record Mailbox(String name, String mail) {}

    Choice withTasks(TaskForm other) {
        return new Choice(other, person, completed, name, refresh, links, organizer);
    }

    Choice withPerson(UserId other) {
        return new Choice(tasks, other, completed, name, refresh, links, organizer);
    }

    Choice withCompleted() {
        return new Choice(tasks, person, true, name, refresh, links, organizer);
    }

    Choice withName(String other) {
        return new Choice(tasks, person, completed, other, refresh, links, organizer);
    }

    Choice withRefresh(Duration other) {
        return new Choice(tasks, person, completed, name, other, links, organizer);
    }

    Choice withLinks(Function<PlanId, @Nullable URI> other) {
        return new Choice(tasks, person, completed, name, refresh, other, organizer);
    }

    Choice withOrganizer(Mailbox other) {
        return new Choice(tasks, person, completed, name, refresh, links, other);
    }
}
