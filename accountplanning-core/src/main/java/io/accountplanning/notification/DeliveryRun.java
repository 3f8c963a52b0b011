package io.accountplanning.notification;

import io.accountplanning.job.JobReport;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of the delivery for one tenant. Used by one thread. */
final class DeliveryRun {

    private static final int AT_ONCE = 20;
    private static final Duration LEASE = Duration.ofMinutes(DeliveryJob.LEASE_MINUTES);

    private final PlanChanges<? extends NotificationStore> changes;
    private final Actor actor;
    private final Outlets outlets;
    private final ZoneId zone;
    private final Instant now;
    private final List<JobReport.Entry> failed = new ArrayList<>();
    private final List<String> unplanned = new ArrayList<>();
    private long sent;

    DeliveryRun(
            PlanChanges<? extends NotificationStore> changes, Actor actor, Outlets outlets, ZoneId zone, Instant now) {
        this.changes = changes;
        this.actor = actor;
        this.outlets = outlets;
        this.zone = zone;
        this.now = now;
    }

    /** What was claimed, and what it is written with. */
    private record Claimed(List<Notification> notifications, WrittenMessages messages) {}

    JobReport report() {
        Claimed claimed = claim();
        while (!claimed.notifications.isEmpty()) {
            for (Notification told : claimed.notifications) {
                deliver(told, claimed.messages);
            }
            claimed = claim();
        }
        @Nullable String failure = unplanned.isEmpty() ? null : String.join("; ", unplanned);
        return new JobReport(DeliveryJob.NAME, actor.tenant(), List.of(), List.of(), failed, failure, sent);
    }

    private Claimed claim() {
        return changes.work(actor, DeliveryJob.NAME, work -> {
            List<Notification> due = work.stores().notifications().claim(AT_ONCE, now, now.plus(LEASE));
            return new Claimed(due, WrittenMessages.in(work.stores().catalog()));
        });
    }

    private void deliver(Notification told, WrittenMessages messages) {
        Delivery after = outlets.deliver(actor.tenant(), told, messages, zone, now);
        boolean mine = changes.work(
                actor, DeliveryJob.NAME, work -> work.stores().notifications().record(told.id(), after));
        if (mine && after.problem() != null) {
            report(told, after);
        } else if (mine) {
            sent++;
        }
    }

    private void report(Notification told, Delivery after) {
        String next = after.nextAttempt() == null
                ? "given up after try " + after.attempts()
                : "tried again from " + after.nextAttempt() + " on";
        String what = told.kind().key() + " to " + told.recipient() + ": " + after.problem() + "; " + next;
        ToldPlan plan = told.content().firstPlan();
        if (plan == null) {
            unplanned.add(what);
        } else {
            failed.add(new JobReport.Entry(plan.id(), plan.number(), what));
        }
    }
}
