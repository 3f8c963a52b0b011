package io.accountplanning.notification;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant sets about notifications. Immutable.
 *
 * @param reminderDays how many days before a task's deadline its person in charge is reminded, 0 to 365; 0 is on the day itself, null is
 *     never. Default 3
 */
public record NotificationSettings(@Nullable Integer reminderDays) implements PlanSection {

    private static final NotificationSettings DEFAULTS = new NotificationSettings(3);

    /** The section type: key {@code notificationSettings}; internal. */
    public static final SectionType<NotificationSettings> SECTION = SectionType.of(
                    "notificationSettings", NotificationSettings.class, DEFAULTS)
            .field("reminderDays", CellType.integer(0, 365))
            .internal()
            .build();

    /** Every default. */
    public static NotificationSettings defaults() {
        return DEFAULTS;
    }

    /** The same with reminders that many days before the deadline. */
    public NotificationSettings withReminderDays(int days) {
        return new NotificationSettings(days);
    }

    /** The same without reminders. */
    public NotificationSettings withoutReminders() {
        return new NotificationSettings((Integer) null);
    }
}
