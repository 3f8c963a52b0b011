package io.accountplanning.notification;

import io.accountplanning.error.InvalidException;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import java.util.List;
import java.util.Objects;

/**
 * Something that somebody is to be told.
 *
 * @param kind what it is
 * @param key what makes it once: of several with the same key in a tenant only the first is told. 1 to 300 characters
 * @param recipient whom
 * @param content what
 */
public record NewNotification(NotificationKind kind, String key, UserId recipient, NotificationContent content) {

    private static final int LONGEST_KEY = 300;

    public NewNotification {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(content, "content");
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw InvalidException.of("key", "has 1 to " + LONGEST_KEY + " characters", key);
        }
    }

    /**
     * Something that one cause tells one person.
     *
     * @param cause the id of what caused it, such as a comment's; with the kind and the recipient it is the {@link #key}. At most 60
     *     characters
     */
    public static NewNotification of(NotificationKind kind, Object cause, UserId recipient) {
        String key = kind.key() + "/" + cause + "/" + recipient;
        return new NewNotification(kind, key, recipient, NotificationContent.EMPTY);
    }

    /** The same with another {@link #key}. */
    public NewNotification withKey(String other) {
        return new NewNotification(kind, other, recipient, content);
    }

    /** The same about that plan. */
    public NewNotification about(AccountPlan plan) {
        return about(ToldPlan.of(plan));
    }

    /** The same about that plan. */
    public NewNotification about(ToldPlan plan) {
        return with(new NotificationContent(plan, content.by(), content.text(), content.tasks(), content.taskCount()));
    }

    /** The same, caused by that person. */
    public NewNotification by(UserId user) {
        return with(
                new NotificationContent(content.plan(), user, content.text(), content.tasks(), content.taskCount()));
    }

    /** The same with what was said, as plain text. */
    public NewNotification saying(String text) {
        return with(new NotificationContent(content.plan(), content.by(), text, content.tasks(), content.taskCount()));
    }

    /**
     * The same about these tasks.
     *
     * @param count how many there are, if only some are told
     */
    public NewNotification withTasks(List<ToldTask> tasks, int count) {
        return with(new NotificationContent(content.plan(), content.by(), content.text(), tasks, count));
    }

    private NewNotification with(NotificationContent other) {
        return new NewNotification(kind, key, recipient, other);
    }
}
