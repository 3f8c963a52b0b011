package io.accountplanning.notification;

import java.util.Locale;

/** What people are told. The names are stable: hosts may store them. */
public enum NotificationKind {
    /** A task that the person is in charge of is due soon. */
    TASK_REMINDER,
    /** The overdue tasks that the person is in charge of, in the rhythm that the person chose. */
    OVERDUE_DIGEST,
    /** The overdue tasks that the person is in charge of, because somebody asked for them. */
    OVERDUE_TASKS,
    /** Somebody asks for the approval of a plan. */
    APPROVAL_REQUESTED,
    /** A plan was approved. */
    PLAN_APPROVED,
    /** Approval of a plan was refused. */
    APPROVAL_REFUSED,
    /** Somebody named the person in a comment. */
    MENTION,
    /** A client asks how a plan stands. */
    UPDATE_REQUEST;

    /** The name in lower case, such as {@code task_reminder}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
