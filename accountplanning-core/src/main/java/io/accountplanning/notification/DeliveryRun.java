package io.accountplanning.notification;

import io.accountplanning.job.JobReport;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One run of the delivery for one tenant. Used by one thread. */
final class DeliveryRun {

    private static final int AT_ONCE = 20;
    private static final Duration LEASE = Duration.ofMinutes(DeliveryJob.LEASE_MINUTES);

    private final PlanChanges<? extends NotificationStore> changes;
    private final Actor actor;
    private final Outlets outlets;
    private final ZoneId zone;
    private final Instant now;
    private Map<NotificationId, NotificationContent> mentions = Map.of();
    private final List<JobReport.Entry> failed = new ArrayList<>();
    private long sent;

    DeliveryRun(
            PlanChanges<? extends NotificationStore> changes, Actor actor, Outlets outlets, ZoneId zone, Instant now) {
        this.changes = changes;
        this.actor = actor;
        this.outlets = outlets;
        this.zone = zone;
        this.now = now;
    }

    JobReport report() {
        Drafts claimed = claim();
        while (!claimed.told().isEmpty()) {
            for (Notification told : claimed.told()) {
                deliver(told, claimed);
            }
            claimed = claim();
        }
        return new JobReport(DeliveryJob.NAME, actor.tenant(), List.of(), List.of(), failed, null, sent);
    }

    /** Mentions are claimed in today's words: what was changed before it went out is not told. */
    private Drafts claim() {
        return changes.work(actor, DeliveryJob.NAME, work -> {
            NotificationStore stores = work.stores();
            List<Notification> claimed = stores.notifications().claim(AT_ONCE, now, now.plus(LEASE));
            mentions = MentionNotices.asOfNow(
                    stores.plans(),
                    claimed.stream().filter(DeliveryRun::isMention).toList());
            return Drafts.of(stores, claimed);
        });
    }

    private static boolean isMention(Notification told) {
        return told.kind() == NotificationKind.MENTION;
    }

    private Delivery tried(Notification told, Drafts drafts) {
        if (!isMention(told)) {
            return outlets.deliver(actor.tenant(), told, drafts, zone, now);
        }
        NotificationContent today = mentions.get(told.id());
        return today == null
                ? told.delivery().takenBack()
                : outlets.deliver(actor.tenant(), told.withContent(today), drafts, zone, now);
    }

    private void deliver(Notification told, Drafts drafts) {
        Delivery after = tried(told, drafts);
        boolean mine = changes.work(
                actor, DeliveryJob.NAME, work -> work.stores().notifications().record(told.id(), after));
        if (mine && after.problem() != null) {
            report(told, after);
        } else if (mine && after.state() == DeliveryState.SENT) {
            sent++;
        }
    }

    private void report(Notification told, Delivery after) {
        String next = after.nextAttempt() == null
                ? "given up after try " + after.attempts()
                : "tried again from " + after.nextAttempt() + " on";
        String what = told.kind().key() + " to " + told.recipient() + ": " + after.problem() + "; " + next;
        failed.add(told.content().entry(what));
    }
}
