package io.accountplanning.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of notifications.
 *
 * @param rows newest first
 * @param nextCursor where the next page starts; null when there is none
 */
public record NotificationPage(
        List<NotificationRow> rows, @Nullable NotificationCursor nextCursor) {

    public NotificationPage {
        rows = List.copyOf(rows);
    }
}
