package io.accountplanning.notification;

import io.accountplanning.error.InvalidException;
import io.accountplanning.filter.Page;
import io.accountplanning.host.StaffMember;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.settings.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the actor was told: their own list. What could not be delivered is an administrator's to see. Thread-safe. */
public final class Notifications {

    private static final String WHAT = "notifications";

    private final PlanChanges<? extends NotificationStore> changes;
    private final Actor actor;
    private final Settings settings;
    private final HostWords words;

    /**
     * Wires the service; the façade does this for a host.
     *
     * @param ports where the host says what messages tell of people and plans
     */
    public Notifications(
            PlanChanges<? extends NotificationStore> changes, Actor actor, Settings settings, MessagePorts ports) {
        this.changes = changes;
        this.actor = actor;
        this.settings = settings;
        this.words = new HostWords(ports, actor.tenant());
    }

    /**
     * The actor's latest notifications, newest first.
     *
     * @param size how many, 1 to 1000
     * @throws InvalidException when the size is another
     */
    public NotificationPage latest(int size) {
        return page(false, size, null);
    }

    /** Those behind that one. */
    public NotificationPage latest(int size, NotificationCursor after) {
        return page(false, size, after);
    }

    /**
     * The actor's notifications that they have not read yet, newest first.
     *
     * @param size how many, 1 to 1000
     * @throws InvalidException when the size is another
     */
    public NotificationPage unread(int size) {
        return page(true, size, null);
    }

    /** Those behind that one. */
    public NotificationPage unread(int size, NotificationCursor after) {
        return page(true, size, after);
    }

    /** How many the actor has not read yet. */
    public long countUnread() {
        return changes.work(actor, WHAT, work -> work.stores().notifications().unread(actor.user()));
    }

    /** Marks some of the actor's as read; those of others are left alone. */
    public void markRead(NotificationId... ids) {
        List<NotificationId> read = List.of(ids);
        work((stores, now) -> stores.markRead(actor.user(), read, now));
    }

    /** Marks all of the actor's as read. */
    public void markAllRead() {
        work((stores, now) -> stores.markAllRead(actor.user(), now));
    }

    /**
     * Those of all people whose delivery was given up, newest first, with the reason.
     *
     * @param size how many, 1 to 1000
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     * @throws InvalidException when the size is another
     */
    public List<Notification> undelivered(int size) {
        return undelivered(size, null);
    }

    /** Those behind that one; null for the first ones. */
    public List<Notification> undelivered(int size, @Nullable NotificationCursor after) {
        requireSize(size);
        return changes.work(actor, WHAT, work -> {
            work.require(Capability.ADMINISTER, "the notifications of " + actor.tenant());
            return work.stores().notifications().failed(after, size);
        });
    }

    private interface Marking {
        void mark(NotificationRepository notifications, Instant now);
    }

    private void work(Marking marking) {
        Consumer<PlanWork<? extends NotificationStore>> marked =
                work -> marking.mark(work.stores().notifications(), work.now().at());
        changes.work(actor, WHAT, work -> {
            marked.accept(work);
            return WHAT;
        });
    }

    private NotificationPage page(boolean unreadOnly, int size, @Nullable NotificationCursor after) {
        requireSize(size);
        List<Notification> found = new ArrayList<>();
        Drafts drafts = changes.work(actor, WHAT, work -> {
            found.clear();
            found.addAll(work.stores().notifications().page(actor.user(), unreadOnly, after, size + 1));
            return Drafts.of(work.stores(), found.stream().limit(size).toList());
        });
        HostWords.Said said = words.shown(drafts, actor.user());
        StaffMember reader = said.staff().apply(actor.user());
        List<NotificationRow> rows = drafts.told().stream()
                .map(told -> row(told, drafts.written(told, said.source(told, reader), reader, settings.zone())))
                .toList();
        return new NotificationPage(
                rows, found.size() > size ? found.get(size - 1).cursor() : null);
    }

    private static NotificationRow row(Notification told, Message message) {
        return new NotificationRow(
                told.id(),
                told.kind(),
                message.subject(),
                message.text(),
                told.content(),
                told.createdAt(),
                told.readAt());
    }

    private static void requireSize(int size) {
        if (size < 1 || size > Page.MAX_SIZE) {
            throw InvalidException.of(
                    "size",
                    "a page has 1 to " + Page.MAX_SIZE + " notifications; read on with the cursor for more",
                    size);
        }
    }
}
