package io.accountplanning.permission;

import static io.accountplanning.permission.CallRules.rule;

import io.accountplanning.notification.DigestRhythm;
import io.accountplanning.notification.MessageTemplate;
import io.accountplanning.notification.NotificationCursor;
import io.accountplanning.notification.NotificationId;
import io.accountplanning.notification.NotificationKind;
import io.accountplanning.tasklist.TaskFilter;
import io.accountplanning.testkit.Fixtures;
import java.util.Locale;

/** What the calls about notifications need. */
final class NotificationCallRules {

    private static final NotificationCursor CURSOR = new NotificationCursor(Fixtures.NOW, NotificationId.next());

    private NotificationCallRules() {}

    static void add() {
        ownList();
        preferences();
        templates();
        rule(
                "Workspace.notifyAssignees(TaskFilter)",
                Need.WORK,
                tried -> tried.workspace().notifyAssignees(TaskFilter.all()));
        rule("Workspace.mergeFields()", Need.NOTHING, tried -> tried.workspace().mergeFields());
    }

    private static void ownList() {
        rule(
                "Notifications.latest(int)",
                Need.NOTHING,
                tried -> tried.workspace().notifications().latest(5));
        rule(
                "Notifications.latest(int, NotificationCursor)",
                Need.NOTHING,
                tried -> tried.workspace().notifications().latest(5, CURSOR));
        rule(
                "Notifications.unread(int)",
                Need.NOTHING,
                tried -> tried.workspace().notifications().unread(5));
        rule(
                "Notifications.unread(int, NotificationCursor)",
                Need.NOTHING,
                tried -> tried.workspace().notifications().unread(5, CURSOR));
        rule(
                "Notifications.countUnread()",
                Need.NOTHING,
                tried -> tried.workspace().notifications().countUnread());
        rule(
                "Notifications.markRead(NotificationId[])",
                Need.NOTHING,
                tried -> tried.workspace().notifications().markRead(NotificationId.next()));
        rule(
                "Notifications.markAllRead()",
                Need.NOTHING,
                tried -> tried.workspace().notifications().markAllRead());
        rule(
                "Notifications.undelivered(int)",
                Need.ADMINISTER,
                tried -> tried.workspace().notifications().undelivered(5));
        rule(
                "Notifications.undelivered(int, NotificationCursor)",
                Need.ADMINISTER,
                tried -> tried.workspace().notifications().undelivered(5, CURSOR));
    }

    private static void preferences() {
        rule(
                "NotificationPreferencesTab.state()",
                Need.NOTHING,
                tried -> tried.workspace().notificationPreferences().state());
        rule(
                "NotificationPreferencesTab.edit(UnaryOperator)",
                Need.NOTHING,
                tried -> tried.workspace().notificationPreferences().edit(p -> p.withDigest(DigestRhythm.WEEKLY)));
        rule(
                "NotificationPreferencesTab.edit(long, UnaryOperator)",
                Need.NOTHING,
                tried -> tried.workspace()
                        .notificationPreferences()
                        .edit(
                                tried.workspace()
                                        .notificationPreferences()
                                        .state()
                                        .version(),
                                p -> p.withDigest(DigestRhythm.DAILY)));
    }

    private static void templates() {
        NotificationKind kind = NotificationKind.MENTION;
        rule(
                "MessageTemplates.fields()",
                Need.NOTHING,
                tried -> tried.workspace().messageTemplates().fields());
        rule(
                "MessageTemplates.state(NotificationKind, Locale)",
                Need.ADMINISTER,
                tried -> tried.workspace().messageTemplates().state(kind, Locale.ENGLISH));
        rule(
                "MessageTemplates.edit(NotificationKind, Locale, UnaryOperator)",
                Need.ADMINISTER,
                tried -> tried.workspace().messageTemplates().edit(kind, Locale.ENGLISH, t -> t.withSubject("Look")));
        rule("MessageTemplates.edit(long, NotificationKind, Locale, UnaryOperator)", Need.ADMINISTER, tried -> {
            var templates = tried.workspace().messageTemplates();
            templates.edit(
                    templates.state(kind, Locale.FRENCH).version(),
                    kind,
                    Locale.FRENCH,
                    t -> t.withSubject("Regardez"));
        });
        rule(
                "MessageTemplates.reset(NotificationKind, Locale)",
                Need.ADMINISTER,
                tried -> tried.workspace().messageTemplates().reset(kind, Locale.ENGLISH));
        rule(
                "MessageTemplates.preview(NotificationKind, Locale)",
                Need.ADMINISTER,
                tried -> tried.workspace().messageTemplates().preview(kind, Locale.ENGLISH));
        rule(
                "MessageTemplates.preview(NotificationKind, MessageTemplate, Locale)",
                Need.ADMINISTER,
                tried -> tried.workspace()
                        .messageTemplates()
                        .preview(kind, new MessageTemplate("a", "b", "c"), Locale.ENGLISH));
    }
}
