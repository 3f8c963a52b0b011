package io.accountplanning.notification;

import io.accountplanning.plan.RecordedChange;
import java.util.List;

/** Changes that people are told of. Thread-safe. */
@FunctionalInterface
interface NotificationCause {

    /** What the change has to tell, and whom; nothing of most changes. */
    List<NewNotification> told(NotificationStore stores, RecordedChange change);
}
