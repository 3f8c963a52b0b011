package io.accountplanning.host;

import io.accountplanning.notification.Notice;
import io.accountplanning.notification.NotificationId;
import io.accountplanning.notification.Notifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A bell for each person, in memory; one method of it is replaced to break a rule. */
class FakeBell implements Notifier {

    private final Set<NotificationId> known = ConcurrentHashMap.newKeySet();
    private final Map<UserId, List<String>> shown = new ConcurrentHashMap<>();

    @Override
    public void tell(Notice notice) {
        if (known.add(notice.id())) {
            show(notice.recipient(), notice.subject());
        }
    }

    void show(UserId person, String subject) {
        shown.computeIfAbsent(person, key -> new CopyOnWriteArrayList<>()).add(subject);
    }

    final List<String> told(UserId person) {
        return shown.getOrDefault(person, List.of());
    }
}
