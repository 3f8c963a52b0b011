package io.accountplanning.notification;

import io.accountplanning.host.UserId;
import io.accountplanning.tasklist.TaskRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The overdue tasks of several people, as they are read page by page: how many there are, and the first of each. Used by one thread. */
final class OverdueTasks {

    /** Those of one person. */
    static final class OfPerson {

        private final List<ToldTask> first = new ArrayList<>();
        private int count;

        List<ToldTask> first() {
            return first;
        }

        int count() {
            return count;
        }
    }

    private final Map<UserId, OfPerson> people = new LinkedHashMap<>();
    private int unassigned;

    void add(TaskRow row) {
        UserId pic = row.task().pic();
        if (pic == null) {
            unassigned++;
            return;
        }
        OfPerson tasks = people.computeIfAbsent(pic, user -> new OfPerson());
        tasks.count++;
        if (tasks.first.size() < NotificationContent.MOST_TASKS) {
            tasks.first.add(ToldTask.of(row));
        }
    }

    Map<UserId, OfPerson> people() {
        return people;
    }

    /** Forgets those of one person. */
    void leaveOut(UserId user) {
        people.remove(user);
    }

    /** How many nobody is in charge of. */
    int unassigned() {
        return unassigned;
    }
}
