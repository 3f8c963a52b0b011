package io.accountplanning.inmemory;

import static io.accountplanning.inmemory.BrokenStorageTest.broken;

import io.accountplanning.host.UserId;
import io.accountplanning.notification.Delivery;
import io.accountplanning.notification.Notification;
import io.accountplanning.notification.NotificationCursor;
import io.accountplanning.notification.NotificationId;
import io.accountplanning.notification.NotificationRepository;
import io.accountplanning.plan.PlanId;
import io.accountplanning.storage.Storage;
import io.accountplanning.transaction.StaleVersionException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Storages that break a rule of notifications, and the words in which the suite says so. */
final class BrokenNotifications {

    private static final String SUITE = "Notifications";

    private BrokenNotifications() {}

    static Stream<Arguments> all() {
        return Stream.of(
                broken(SUITE, "a key that is there is refused", BrokenNotifications::thatTellTwice),
                broken(SUITE, "of those who add the same key at once", BrokenNotifications::thatTellTwice),
                broken(SUITE, "and when these came about", BrokenNotifications::thatKnowNoMoments),
                broken(SUITE, "is not claimed again", BrokenNotifications::thatNeverClaim),
                broken(SUITE, "each claims what the others do not", BrokenNotifications::thatNeverClaim),
                broken(SUITE, "when the claim has ended", BrokenNotifications::thatClaimForever),
                broken(SUITE, "due for longest is claimed first", BrokenNotifications::thatClaimTheLatestFirst),
                broken(SUITE, "of the same number is not kept", BrokenNotifications::thatRecordTwice),
                broken(SUITE, "newest first", BrokenNotifications::thatListOldestFirst),
                broken(SUITE, "another person's is not marked", BrokenNotifications::thatMarkAnybodysRead),
                broken(SUITE, "of a plan that goes all notifications go", BrokenNotifications::thatForgetNothing),
                broken(SUITE, "another tenant's notifications stay", BrokenTransactions::thatIgnoresTenants),
                broken(SUITE, "a failed transaction leaves no", BrokenTransactions::thatKeepsWhatFailed));
    }

    /** Notifications that are kept right, to be broken in one place. */
    private static class Forwarding implements NotificationRepository {

        final NotificationRepository right;

        Forwarding(NotificationRepository right) {
            this.right = right;
        }

        @Override
        public Map<String, Instant> known(Collection<String> keys) {
            return right.known(keys);
        }

        @Override
        public void add(List<Notification> notifications) {
            right.add(notifications);
        }

        @Override
        public List<Notification> claim(int most, Instant now, Instant until) {
            return right.claim(most, now, until);
        }

        @Override
        public boolean record(NotificationId id, Delivery after) {
            return right.record(id, after);
        }

        @Override
        public List<Notification> page(
                UserId recipient, boolean unreadOnly, @Nullable NotificationCursor after, int most) {
            return right.page(recipient, unreadOnly, after, most);
        }

        @Override
        public long unread(UserId recipient) {
            return right.unread(recipient);
        }

        @Override
        public void markRead(UserId recipient, Collection<NotificationId> ids, Instant at) {
            right.markRead(recipient, ids, at);
        }

        @Override
        public void markAllRead(UserId recipient, Instant at) {
            right.markAllRead(recipient, at);
        }

        @Override
        public List<Notification> failed(@Nullable NotificationCursor after, int most) {
            return right.failed(after, most);
        }

        @Override
        public void forget(PlanId plan) {
            right.forget(plan);
        }
    }

    private static Storage with(UnaryOperator<NotificationRepository> broken) {
        return new ForwardingStorage() {
            @Override
            NotificationRepository notifications(NotificationRepository right) {
                return broken.apply(right);
            }
        };
    }

    private static Storage thatKnowNoMoments() {
        return with(right -> new Forwarding(right) {
            @Override
            public Map<String, Instant> known(Collection<String> keys) {
                Map<String, Instant> known = new HashMap<>(right.known(keys));
                known.replaceAll((key, moment) -> Instant.EPOCH);
                return known;
            }
        });
    }

    private static Storage thatTellTwice() {
        return with(right -> new Forwarding(right) {
            @Override
            public void add(List<Notification> notifications) {
                try {
                    right.add(notifications);
                } catch (StaleVersionException e) {
                    // told before
                }
            }
        });
    }

    private static Storage thatNeverClaim() {
        return with(right -> new Forwarding(right) {
            @Override
            public List<Notification> claim(int most, Instant now, Instant until) {
                return right.claim(most, now, now);
            }
        });
    }

    private static Storage thatClaimForever() {
        return with(right -> new Forwarding(right) {
            @Override
            public List<Notification> claim(int most, Instant now, Instant until) {
                return right.claim(most, now, until.plus(Duration.ofDays(365)));
            }
        });
    }

    private static Storage thatClaimTheLatestFirst() {
        return with(right -> new Forwarding(right) {
            @Override
            public List<Notification> claim(int most, Instant now, Instant until) {
                List<Notification> claimed = new ArrayList<>(right.claim(most, now, until));
                Collections.reverse(claimed);
                return claimed;
            }
        });
    }

    private static Storage thatRecordTwice() {
        return with(right -> new Forwarding(right) {
            @Override
            public boolean record(NotificationId id, Delivery after) {
                right.record(id, after);
                return true;
            }
        });
    }

    private static Storage thatListOldestFirst() {
        return with(right -> new Forwarding(right) {
            @Override
            public List<Notification> page(
                    UserId recipient, boolean unreadOnly, @Nullable NotificationCursor after, int most) {
                List<Notification> page = new ArrayList<>(right.page(recipient, unreadOnly, after, 100));
                Collections.reverse(page);
                return page.stream().limit(most).toList();
            }
        });
    }

    private static Storage thatMarkAnybodysRead() {
        return with(right -> new Forwarding(right) {
            @Override
            public void markRead(UserId recipient, Collection<NotificationId> ids, Instant at) {
                right.markRead(recipient, ids, at);
                right.markRead(UserId.of("carol"), ids, at);
            }
        });
    }

    private static Storage thatForgetNothing() {
        return with(right -> new Forwarding(right) {
            @Override
            public void forget(PlanId plan) {}
        });
    }
}
