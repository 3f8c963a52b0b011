package io.accountplanning.notification;

import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import java.util.List;

/**
 * The door for whatever has something to tell: a comment that mentions people, a client who asks how a plan stands. Within a transaction
 * that runs on the same thread it takes part in that one, so what is told stands or falls with its cause. Thread-safe.
 */
public final class NotificationDesk {

    private final PlanChanges<? extends NotificationStore> changes;
    private final NotificationSink sink;

    /** Wires the door; the façade does this for a host. */
    public NotificationDesk(PlanChanges<? extends NotificationStore> changes, NotificationSink sink) {
        this.changes = changes;
        this.sink = sink;
    }

    /**
     * Tells people something; of several with the same key the first. What somebody does not want to be told is left out.
     *
     * @param by who causes it; need not have any capability
     * @return those that came about
     */
    public List<Notification> tell(Actor by, List<NewNotification> told) {
        return changes.work(
                by, "notifications", work -> sink.tell(work.stores(), work.now().at(), told));
    }
}
