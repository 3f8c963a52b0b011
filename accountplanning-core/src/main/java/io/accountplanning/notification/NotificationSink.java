package io.accountplanning.notification;

import io.accountplanning.catalog.CatalogRepository;
import io.accountplanning.host.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes notifications in the transaction of what caused them. What a person does not want to be told is not written. Thread-safe.
 *
 * @param mail whether the host sends mail
 * @param notifier whether the host tells people things itself
 */
public record NotificationSink(boolean mail, boolean notifier) {

    private static final int FEW = 5;

    /**
     * Writes them, but for those of a key that is known and those that their recipient does not want.
     *
     * @param stores of the transaction
     * @param now when they come about
     * @return those that came about
     */
    public List<Notification> tell(NotificationStore stores, Instant now, Collection<NewNotification> told) {
        Set<String> known = new HashSet<>(stores.notifications()
                .known(told.stream().map(NewNotification::key).toList())
                .keySet());
        Map<UserId, NotificationPreferences> preferences = preferences(stores.catalog(), told);
        List<Notification> wanted = new ArrayList<>();
        for (NewNotification each : told) {
            NotificationPreferences wish =
                    preferences.getOrDefault(each.recipient(), NotificationPreferences.defaults());
            boolean listed = wish.tellsInHost(each.kind());
            boolean mailed = mail && wish.mails(each.kind());
            if ((listed || mailed) && known.add(each.key())) {
                wanted.add(Notification.of(each, listed, now, Delivery.starting(mailed, listed && notifier, now)));
            }
        }
        if (!wanted.isEmpty()) {
            stores.notifications().add(wanted);
        }
        return wanted;
    }

    private static Map<UserId, NotificationPreferences> preferences(
            CatalogRepository catalog, Collection<NewNotification> told) {
        Set<UserId> people = new HashSet<>();
        told.forEach(each -> people.add(each.recipient()));
        Map<UserId, NotificationPreferences> preferences = new HashMap<>();
        if (people.size() <= FEW) {
            people.forEach(user -> preferences.put(
                    user,
                    catalog.find(NotificationPreferences.SECTION, user.value()).value()));
        } else {
            catalog.all(NotificationPreferences.SECTION)
                    .forEach(entry -> preferences.put(UserId.of(entry.id()), entry.value()));
        }
        return preferences;
    }
}
