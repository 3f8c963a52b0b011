package io.accountplanning.notification;

import io.accountplanning.host.HostCalls;
import io.accountplanning.host.StaffDirectory;
import io.accountplanning.host.StaffMember;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.tasklist.TaskFilter;
import io.accountplanning.time.TimeOrderedUuid;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells people of their overdue tasks because somebody asks for it. Thread-safe. */
public final class Assignees {

    private static final String WHAT = "the people in charge";

    private final PlanChanges<? extends NotificationStore> changes;
    private final Actor actor;
    private final ZoneId zone;
    private final NotificationSink sink;
    private final HostCalls calls;
    private final People people;

    /**
     * Wires the service; the façade does this for a host.
     *
     * @param zone where the tenant's days begin
     * @param calls how the host is asked
     * @param staff the host's people; null when it has not told of them
     */
    public Assignees(
            PlanChanges<? extends NotificationStore> changes,
            Actor actor,
            ZoneId zone,
            NotificationSink sink,
            HostCalls calls,
            @Nullable StaffDirectory staff) {
        this.changes = changes;
        this.actor = actor;
        this.zone = zone;
        this.sink = sink;
        this.calls = calls;
        this.people = new People(staff);
    }

    /**
     * Tells each person in charge of all their overdue tasks that the actor sees, in one message; the actor is not told of their own.
     *
     * @param filter which tasks; those that are not overdue are left out
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public AssigneesNotified tell(TaskFilter filter) {
        UUID cause = TimeOrderedUuid.next();
        changes.work(actor, WHAT, work -> {
            work.require(Capability.EDIT, "the tasks of " + actor.tenant());
            return cause;
        });
        OverdueTasks overdue = new OverdueTasks();
        LocalDate today = LocalDate.ofInstant(changes.clock().instant(), zone);
        new TaskPages(changes, actor).each(filter.withOverdue(true), today, page -> page.forEach(overdue::add));
        overdue.leaveOut(actor.user());
        Map<UserId, StaffMember> known =
                people.shown(actor.tenant(), overdue.people().keySet(), calls);
        Set<UserId> told =
                changes
                        .work(
                                actor,
                                WHAT,
                                work -> sink.tell(work.stores(), work.now().at(), messages(cause, overdue)))
                        .stream()
                        .map(Notification::recipient)
                        .collect(Collectors.toSet());
        return result(overdue, known, told);
    }

    private List<NewNotification> messages(UUID cause, OverdueTasks overdue) {
        List<NewNotification> messages = new ArrayList<>();
        overdue.people()
                .forEach((user, tasks) -> messages.add(NewNotification.of(NotificationKind.OVERDUE_TASKS, cause, user)
                        .by(actor.user())
                        .withTasks(tasks.first(), tasks.count())));
        return messages;
    }

    private static AssigneesNotified result(OverdueTasks overdue, Map<UserId, StaffMember> known, Set<UserId> told) {
        List<AssigneesNotified.Assignee> notified = new ArrayList<>();
        List<AssigneesNotified.Assignee> withoutAddress = new ArrayList<>();
        List<AssigneesNotified.Assignee> unwilling = new ArrayList<>();
        overdue.people().forEach((user, tasks) -> {
            StaffMember person = known.get(user);
            String name = person == null ? user.value() : person.name();
            AssigneesNotified.Assignee assignee = new AssigneesNotified.Assignee(user, name, tasks.count());
            (told.contains(user) ? notified : unwilling).add(assignee);
            if (told.contains(user) && person != null && !People.hasAddress(person)) {
                withoutAddress.add(assignee);
            }
        });
        return new AssigneesNotified(notified, withoutAddress, unwilling, overdue.unassigned());
    }
}
