package io.accountplanning.notification;

import io.accountplanning.host.StaffDirectory;
import io.accountplanning.plan.ChangeSink;
import io.accountplanning.plan.PlanEvent;
import io.accountplanning.plan.RecordedChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells people of changes that concern them, in the transaction of the change: of approvals, of comments that mention them, of clients
 * who ask for an update. Nobody is told what they did themselves. Of a plan that is purged all notifications go. Thread-safe.
 */
public final class ChangeNotices implements ChangeSink<NotificationStore> {

    private final NotificationSink sink;
    private final List<NotificationCause> causes;

    /**
     * Wires the sink; the façade does this for a host.
     *
     * @param staff says who approves; null when the host has not told of its people
     */
    public ChangeNotices(NotificationSink sink, @Nullable StaffDirectory staff) {
        this.sink = sink;
        this.causes = List.of(new ApprovalNotices(staff), new MentionNotices(), new UpdateRequestNotices());
    }

    @Override
    public void record(NotificationStore stores, List<RecordedChange> changes) {
        changes.forEach(change -> {
            if (change.events().stream().anyMatch(recorded -> recorded.event() instanceof PlanEvent.Purged)) {
                stores.notifications().forget(change.plan());
            } else {
                tell(stores, change);
            }
        });
    }

    private void tell(NotificationStore stores, RecordedChange change) {
        List<NewNotification> told = causes.stream()
                .flatMap(cause -> cause.told(stores, change).stream())
                .filter(each -> !each.recipient().equals(change.stamp().by()))
                .toList();
        if (!told.isEmpty()) {
            sink.tell(stores, change.stamp().at(), told);
        }
    }
}
