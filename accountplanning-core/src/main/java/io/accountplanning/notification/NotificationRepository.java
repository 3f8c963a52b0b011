package io.accountplanning.notification;

import io.accountplanning.host.UserId;
import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the notifications of one tenant, within one transaction. */
public interface NotificationRepository {

    /** Those of the keys that there is a notification of, and when it came about, to the microsecond. */
    Map<String, Instant> known(Collection<String> keys);

    /**
     * Adds notifications whose keys are not known.
     *
     * @throws io.accountplanning.transaction.StaleVersionException when there is one of the same key in the tenant (at the latest when the
     *     transaction commits); of two who add the same key at once one succeeds
     */
    void add(List<Notification> notifications);

    /**
     * Claims notifications whose delivery is due and that nobody else has claimed, those that are due for longest first. A claim ends by
     * itself, so what a node claimed and did not deliver before it was killed is claimed again.
     *
     * @param most how many at most
     * @param now what is due is told by
     * @param until when the claim ends
     */
    List<Notification> claim(int most, Instant now, Instant until);

    /**
     * Keeps how the delivery of a notification stands after a try, and ends the claim.
     *
     * @return false when it is not there any more or another try has been kept meanwhile, which stays
     */
    boolean record(NotificationId id, Delivery after);

    /**
     * A page of a person's own list, newest first.
     *
     * @param unreadOnly whether those that were read are left out
     * @param after behind which one it starts; null for the top
     * @param most how many at most
     */
    List<Notification> page(UserId recipient, boolean unreadOnly, @Nullable NotificationCursor after, int most);

    /** How many of a person's own list were not read yet. */
    long unread(UserId recipient);

    /** Marks those of a person's own list as read that are not yet. Others' are left alone. */
    void markRead(UserId recipient, Collection<NotificationId> ids, Instant at);

    /** Marks a person's whole list as read. */
    void markAllRead(UserId recipient, Instant at);

    /**
     * Those whose delivery was given up on one way at least and is pending on none, newest first.
     *
     * @param after behind which one it starts; null for the top
     * @param most how many at most
     */
    List<Notification> failed(@Nullable NotificationCursor after, int most);

    /** Removes every notification about that plan; those about tasks of several plans stay. */
    void forget(PlanId plan);
}
